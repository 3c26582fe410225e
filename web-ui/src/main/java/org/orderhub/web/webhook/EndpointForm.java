package org.orderhub.web.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.Subscription;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** What an administrator wants a webhook to be. Passwords go in and never out again. */
record EndpointForm(Endpoint.Settings settings, EndpointStatus status) {
  private static final String EVERYTHING = "*";

  /** The form for a new webhook. */
  static Form empty() {
    return Form.filledWith(
        Map.of(
            "types", List.of(EVERYTHING),
            "status", List.of(EndpointStatus.ACTIVE.name()),
            "authentication", List.of("NONE"),
            "maxInFlight", List.of(Integer.toString(Endpoint.Handling.USUAL_IN_FLIGHT)),
            "afterExhaustion", List.of(AfterExhaustion.SKIP.name())));
  }

  static Form of(Endpoint endpoint) {
    Endpoint.Settings settings = endpoint.settings();
    return Form.filledWith(
        Map.of(
            "name", List.of(settings.name()),
            "url", List.of(settings.url().value()),
            "types", names(settings.subscription()),
            "status", List.of(endpoint.status().name()),
            "authentication", List.of(kind(settings.authentication())),
            "username", List.of(username(settings.authentication())),
            "maxInFlight", List.of(Integer.toString(settings.handling().maxInFlight())),
            "afterExhaustion", List.of(settings.afterExhaustion().name()),
            "version", List.of(Long.toString(endpoint.version().number()))));
  }

  /**
   * Empty when a field breaks its rule; the form then says which.
   *
   * @param stored what is changed: its password and its headers stay when none are typed
   */
  static Optional<EndpointForm> read(Form form, Optional<Endpoint> stored) {
    Optional<String> name = form.read("name", text -> Text.key(text.strip(), 200));
    Optional<EndpointUrl> url = form.read("url", text -> new EndpointUrl(text.strip()));
    Optional<Subscription> subscription = subscription(form);
    Optional<Authentication> authentication =
        authentication(form, stored.map(EndpointForm::password).orElse(""));
    Optional<AfterExhaustion> afterExhaustion =
        form.read("afterExhaustion", text -> Choices.of(AfterExhaustion.class, text));
    Optional<Integer> maxInFlight = HeaderForm.maxInFlight(form);
    Optional<CustomHeaders> headers = HeaderForm.headers(form, stored);
    Optional<EndpointStatus> status =
        form.read("status", text -> Choices.of(EndpointStatus.class, text));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new EndpointForm(
                new Endpoint.Settings(
                    name.orElseThrow(),
                    url.orElseThrow(),
                    subscription.orElseThrow(),
                    authentication.orElseThrow(),
                    headers.orElseThrow(),
                    new Endpoint.Handling(
                        afterExhaustion.orElseThrow(), maxInFlight.orElseThrow())),
                status.orElseThrow()));
  }

  private static Optional<Subscription> subscription(Form form) {
    if (form.has("types", EVERYTHING)) {
      return Optional.of(new Subscription.Everything());
    }
    return form.read(
        "types",
        anything ->
            new Subscription.Only(
                form.values("types").stream()
                    .map(EndpointForm::type)
                    .collect(Collectors.toUnmodifiableSet())));
  }

  private static EventType type(String name) {
    return EventType.named(name)
        .orElseThrow(() -> new InvalidValue("unknown_type", "must be one of the choices"));
  }

  private static Optional<Authentication> authentication(Form form, String knownPassword) {
    return switch (form.value("authentication")) {
      case "NONE" -> Optional.of(new Authentication.None());
      case "HTTP_BASIC" -> httpBasic(form, knownPassword);
      default -> {
        form.refuse("authentication", "must be one of the choices");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Authentication> httpBasic(Form form, String knownPassword) {
    Optional<String> password =
        form.read("password", text -> Text.required(text.isEmpty() ? knownPassword : text, 200));
    return form.read(
        "username",
        text ->
            new Authentication.HttpBasic(text.strip(), password.orElse("said at its own field")));
  }

  private static List<String> names(Subscription subscription) {
    return switch (subscription) {
      case Subscription.Everything everything -> List.of(EVERYTHING);
      case Subscription.Only only -> only.types().stream().map(EventType::publicName).toList();
    };
  }

  private static String kind(Authentication authentication) {
    return switch (authentication) {
      case Authentication.None none -> "NONE";
      case Authentication.HttpBasic basic -> "HTTP_BASIC";
    };
  }

  private static String password(Endpoint endpoint) {
    return switch (endpoint.settings().authentication()) {
      case Authentication.None none -> "";
      case Authentication.HttpBasic basic -> basic.password();
    };
  }

  private static String username(Authentication authentication) {
    return switch (authentication) {
      case Authentication.None none -> "";
      case Authentication.HttpBasic basic -> basic.username();
    };
  }
}
