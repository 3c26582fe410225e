package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.webhook.AttemptOutcome;

/** Where messages go, and where they never go. */
class GuardedSendTest extends SenderBench {

  @Test
  void nobodyListeningIsAFailure() throws Exception {
    assertThat(send(message("http://127.0.0.1:" + abandonedPort(), "{}")).outcome())
        .isEqualTo(new AttemptOutcome.Unreachable("The connection was refused"));
  }

  @Test
  void anUnknownHostIsAFailure() throws Exception {
    HttpWebhookSender lost =
        sender(host -> Future.failedFuture(new UnknownHostException(host)), List.of(), LATE);

    assertThat(send(lost, "http://nowhere.example/").outcome())
        .isEqualTo(new AttemptOutcome.Unreachable("The host name is not known"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/",
        "http://localhost:%d/",
        "http://2130706433:%d/",
        "http://[::1]:%d/",
        "http://[::ffff:127.0.0.1]:%d/",
        "http://169.254.169.254:%d/"
      })
  void nothingIsSentToAPrivateAddress(String url) throws Exception {
    Receiver receiver = answering(200, "");
    HttpWebhookSender strict = sender(List.of(), LATE);

    assertThat(send(strict, url.formatted(receiver.port())).outcome())
        .isInstanceOfAny(AttemptOutcome.Forbidden.class, AttemptOutcome.Unreachable.class);
    assertThat(receiver.connections).hasValue(0);
  }

  @Test
  void aPublicNameWithAPrivateAddressIsForbidden() throws Exception {
    HttpWebhookSender strict = sender(loopback(), List.of(), LATE);

    assertThat(send(strict, "https://public.example/").outcome())
        .isInstanceOf(AttemptOutcome.Forbidden.class);
  }

  @Test
  void aPortOfAnotherServiceIsForbidden() throws Exception {
    assertThat(send(sender, "http://127.0.0.1:25/").outcome())
        .isInstanceOf(AttemptOutcome.Forbidden.class);
  }

  @Test
  void theConnectionGoesToTheAddressThatWasCheckedUnderTheNameOfTheHost() throws Exception {
    Receiver receiver = answering(200, "");
    HttpWebhookSender mapped = sender(loopback(), List.of("127.0.0.1"), LATE);

    assertThat(send(mapped, "http://shop.example:" + receiver.port() + "/").outcome())
        .isEqualTo(new AttemptOutcome.Accepted(200));
    assertThat(receiver.requests.getFirst().header("host"))
        .isEqualTo("shop.example:" + receiver.port());
  }

  private static HostNames loopback() {
    return host -> Future.succeededFuture(new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")});
  }

  /** Never accepted a connection, so that none is on its way in while it closes. */
  private static int abandonedPort() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return server.getLocalPort();
    }
  }
}
