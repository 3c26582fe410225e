package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** What is sent, and what an honest answer means. */
class HttpWebhookSenderTest extends SenderBench {

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 299})
  void anyStatusFromTwoHundredIsAccepted(int status) throws Exception {
    WebhookSender.Attempt attempt = send(answering(status, status == 204 ? "" : "thanks"));

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.Accepted(status));
    assertThat(attempt.answer()).isEqualTo(status == 204 ? "" : "thanks");
    assertThat(attempt.took()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 410, 429, 500, 503})
  void anyOtherIsRefused(int status) throws Exception {
    WebhookSender.Attempt attempt = send(answering(status, "no"));

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.Refused(status, null));
    assertThat(attempt.answer()).isEqualTo("no");
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    Receiver elsewhere = answering(200, "");
    Receiver redirecting =
        answering(307, "", "Location: http://127.0.0.1:" + elsewhere.port() + "/");

    assertThat(send(redirecting).outcome()).isEqualTo(new AttemptOutcome.Refused(307, null));
    assertThat(elsewhere.requests).isEmpty();
  }

  @Test
  void whatTheReceiverAsksForIsHeard() throws Exception {
    assertThat(send(answering(503, "", "Retry-After: 120")).outcome())
        .isEqualTo(new AttemptOutcome.Refused(503, Duration.ofSeconds(120)));
  }

  @Test
  void theMessageIsSignedAndSaysWhoSendsWhat() throws Exception {
    Receiver receiver = answering(200, "");
    var message =
        new WebhookSender.Message(
            new EventId(UUID.randomUUID()),
            new EndpointUrl("http://127.0.0.1:" + receiver.port() + "/a%20b?c=d%26"),
            new Authentication.HttpBasic("ada", "pass: wörd"),
            SECRETS,
            new CustomHeaders(Map.of("X-Tenant", "t 1")),
            3,
            "{\"name\":\"Zoë 🙂\"}");
    send(message);

    Receiver.Request request = receiver.requests.getFirst();
    assertThat(request.line()).isEqualTo("POST /a%20b?c=d%26 HTTP/1.1");
    assertThat(request.header("host")).isEqualTo("127.0.0.1:" + receiver.port());
    assertThat(request.header("content-type")).isEqualTo("application/json");
    assertThat(request.header("user-agent")).isEqualTo("OrderHub");
    assertThat(request.header("webhook-id")).isEqualTo(message.id().value().toString());
    assertThat(request.header("webhook-attempt")).isEqualTo("3");
    assertThat(request.header("x-tenant")).isEqualTo("t 1");
    assertThat(request.header("authorization"))
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString("ada:pass: wörd".getBytes(UTF_8)));
    assertThat(request.headers()).doesNotContainKey("accept-encoding");
    assertThat(request.text()).isEqualTo(message.body());
    new Webhook(SECRET.value()).verify(request.text(), request.headers());
  }

  @Test
  void connectionsAreUsedAgain() throws Exception {
    Receiver receiver = answering(200, "thanks");
    for (int each = 0; each < 5; each++) {
      send(receiver);
    }

    assertThat(receiver.requests).hasSize(5);
    assertThat(receiver.connections).hasValue(1);
  }

  @Test
  void duringARotationBothSecretsSign() throws Exception {
    Receiver receiver = answering(200, "");
    SigningSecret next = SigningSecret.of(new byte[32]);
    var message = message(receiver, "{}");
    send(
        new WebhookSender.Message(
            message.id(),
            message.url(),
            message.authentication(),
            new SigningSecrets(next, SECRET),
            message.headers(),
            1,
            message.body()));

    Receiver.Request request = receiver.requests.getFirst();
    assertThat(request.header("webhook-signature").split(" ")).hasSize(2);
    new Webhook(SECRET.value()).verify(request.text(), request.headers());
    new Webhook(next.value()).verify(request.text(), request.headers());
  }
}
