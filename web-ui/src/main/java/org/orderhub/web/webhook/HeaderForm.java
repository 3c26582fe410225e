package org.orderhub.web.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/**
 * The fields of a webhook's own headers, one {@code Name: value} in a line, and of its messages at
 * once. Headers may hold credentials: like passwords they go in and never out again.
 */
final class HeaderForm {
  private HeaderForm() {}

  /** Those that are typed; else those there are, unless they are to go. */
  static Optional<CustomHeaders> headers(Form form, Optional<Endpoint> stored) {
    if (!form.value("headers").isBlank()) {
      return form.read("headers", HeaderForm::parse);
    }
    return Optional.of(
        form.has("headersGo", "on")
            ? CustomHeaders.NONE
            : stored.map(endpoint -> endpoint.settings().headers()).orElse(CustomHeaders.NONE));
  }

  /** As many as is usual when nothing is typed. */
  static Optional<Integer> maxInFlight(Form form) {
    return form.read(
        "maxInFlight",
        text ->
            text.isBlank()
                ? Endpoint.Handling.USUAL_IN_FLIGHT
                : new Endpoint.Handling(AfterExhaustion.SKIP, number(text)).maxInFlight());
  }

  private static int number(String text) {
    long number = Choices.number(text.strip());
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new InvalidValue("out_of_range", "must be from 1 to 32");
    }
    return (int) number;
  }

  private static CustomHeaders parse(String lines) {
    Map<String, String> values = new LinkedHashMap<>();
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          int colon = line.indexOf(':');
          if (colon < 1) {
            throw new InvalidValue(
                "header_line", "must have a name, a colon and a value in a line");
          }
          String name = line.substring(0, colon).strip();
          if (values.put(name, line.substring(colon + 1).strip()) != null) {
            throw new InvalidValue("duplicate_header", "must name each header once: " + name);
          }
        });
    return new CustomHeaders(values);
  }
}
