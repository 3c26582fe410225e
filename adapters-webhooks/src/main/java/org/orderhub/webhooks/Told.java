package org.orderhub.webhooks;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.WebhookSender;

/** What people are shown of a test. */
final class Told {
  private static final String SECRET = "…";
  private static final int MOST_HEADERS = 50;
  private static final int LONGEST_VALUE = 1_000;

  private Told() {}

  /** Passwords and an owner's own headers are not told: whoever tests may not be who typed them. */
  static TestCall call(
      WebhookSender.Message message, Exchange exchange, WebhookSender.Attempt attempt) {
    Set<String> own = message.headers().values().keySet();
    return new TestCall(
        headers(exchange.sent()).stream()
            .map(header ->
                header.name().equalsIgnoreCase("authorization")
                    ? new TestCall.Header(header.name(), "Basic " + SECRET)
                    : own.contains(header.name())
                        ? new TestCall.Header(header.name(), SECRET)
                        : header)
            .toList(),
        message.body(),
        attempt,
        headers(exchange.received()));
  }

  private static List<TestCall.Header> headers(Optional<MultiMap> headers) {
    return headers.map(MultiMap::entries).orElse(List.of()).stream()
        .limit(MOST_HEADERS)
        .map(Told::header)
        .toList();
  }

  private static TestCall.Header header(Map.Entry<String, String> entry) {
    String value = entry.getValue();
    return new TestCall.Header(
        entry.getKey(),
        value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value);
  }
}
