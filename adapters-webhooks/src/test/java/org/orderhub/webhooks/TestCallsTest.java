package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.EndpointUrl;

/** What people are shown of a test. */
class TestCallsTest extends SenderBench {

  @Test
  void bothSidesAreToldWithoutSecrets() throws Exception {
    Receiver receiver = answering(201, "created", "X-Trace: 7");

    TestCall call = test("http://127.0.0.1:" + receiver.port());

    Map<String, List<String>> sent = receiver.requests.getFirst().headers();
    assertThat(value(call.sent(), "webhook-signature"))
        .isEqualTo(sent.get("webhook-signature").getFirst());
    assertThat(value(call.sent(), "webhook-id")).isEqualTo(sent.get("webhook-id").getFirst());
    assertThat(value(call.sent(), "authorization")).isEqualTo("Basic …");
    assertThat(value(call.sent(), "x-api-token")).isEqualTo("…");
    assertThat(call.toString()).doesNotContain("a secret").doesNotContain("YWRh");
    assertThat(sent).containsEntry("x-api-token", List.of("a secret"));
    assertThat(call.body()).isEqualTo("{\"n\":1}");
    assertThat(call.attempt().outcome()).isEqualTo(new AttemptOutcome.Accepted(201));
    assertThat(call.attempt().answer()).isEqualTo("created");
    assertThat(value(call.received(), "x-trace")).isEqualTo("7");
  }

  @Test
  void nothingIsToldToHaveBeenSentWhereNothingLeft() throws Exception {
    TestCall call = test("http://10.0.0.1/");

    assertThat(call.attempt().outcome()).isInstanceOf(AttemptOutcome.Forbidden.class);
    assertThat(call.sent()).isEmpty();
    assertThat(call.received()).isEmpty();
  }

  private TestCall test(String url) throws Exception {
    var message =
        new WebhookSender.Message(
            new EventId(UUID.randomUUID()),
            new EndpointUrl(url),
            new Authentication.HttpBasic("ada", "a secret"),
            SECRETS,
            new CustomHeaders(Map.of("X-Api-Token", "a secret")),
            1,
            "{\"n\":1}");
    return sender.sendAndTell(message).toCompletableFuture().get(1, TimeUnit.MINUTES);
  }

  private static String value(List<TestCall.Header> headers, String name) {
    return headers.stream()
        .filter(each -> each.name().equalsIgnoreCase(name))
        .map(TestCall.Header::value)
        .findFirst()
        .orElse("");
  }
}
