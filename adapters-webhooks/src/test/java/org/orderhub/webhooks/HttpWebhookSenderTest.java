package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;

/** Against real servers that misbehave. */
class HttpWebhookSenderTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration LATE = Duration.ofSeconds(20);
  private static final SigningSecret SECRET =
      new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  private final List<AutoCloseable> open = new ArrayList<>();
  private final CountDownLatch testIsOver = new CountDownLatch(1);
  private final HttpWebhookSender sender = sender(List.of("127.0.0.0/8"), LATE);

  @AfterEach
  void closeAll() throws Exception {
    testIsOver.countDown();
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  @AfterAll
  static void closeVertx() {
    VERTX.close();
  }

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
            SECRET,
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
    assertThat(request.header("authorization"))
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString("ada:pass: wörd".getBytes(UTF_8)));
    assertThat(request.headers()).doesNotContainKey("accept-encoding");
    assertThat(request.text()).isEqualTo(message.body());
    new Webhook(SECRET.value()).verify(request.text(), request.headers());
  }

  @Test
  void randomBodiesArriveByteByByteAndVerify() throws Exception {
    Receiver receiver = answering(200, "");
    var random = new Random(7);
    for (int each = 0; each < 50; each++) {
      send(message(receiver, randomText(random)));
    }

    assertThat(receiver.requests).hasSize(50);
    for (Receiver.Request request : receiver.requests) {
      new Webhook(SECRET.value()).verify(request.text(), request.headers());
    }
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
  void aReceiverThatHangsIsTimedOut() throws Exception {
    assertTimedOut(receiver(out -> testIsOver.await()));
  }

  @Test
  void aReceiverThatHangsWithinItsHeadersIsTimedOut() throws Exception {
    assertTimedOut(
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\nContent-");
          testIsOver.await();
        }));
  }

  @Test
  void aBodyThatDripsIsTimedOutHoweverOftenAByteComes() throws Exception {
    assertTimedOut(
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n");
          while (!testIsOver.await(10, TimeUnit.MILLISECONDS)) {
            Receiver.write(out, ".");
          }
        }));
  }

  @Test
  void ofAnEndlessBodyTheBeginningIsReadAndTheStatusCounts() throws Exception {
    byte[] block = "x".repeat(8_192).getBytes(UTF_8);
    int[] written = {0};
    Receiver endless =
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\n\r\n");
          while (testIsOver.getCount() > 0) {
            out.write(block);
            written[0] += block.length;
          }
        });

    WebhookSender.Attempt attempt = send(endless);

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.Accepted(200));
    assertThat(attempt.answer()).hasSize(4_096);
    assertThat(written[0]).isLessThan(50_000_000);
  }

  @Test
  void headersWithoutEndAreAFailure() throws Exception {
    String header = "X-More: " + "y".repeat(1_000) + "\r\n";
    Receiver endless =
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\n");
          while (testIsOver.getCount() > 0) {
            Receiver.write(out, header);
          }
        });

    assertThat(send(endless).outcome()).isInstanceOf(AttemptOutcome.Unreachable.class);
  }

  @Test
  void aConnectionClosedWithoutAnAnswerIsAFailure() throws Exception {
    assertUnreachable(
        receiver(out -> {
          throw new IOException("closed");
        }));
  }

  @Test
  void aConnectionClosedWithinTheAnswerIsAFailure() throws Exception {
    assertUnreachable(
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart");
          throw new IOException("closed");
        }));
  }

  @Test
  void anAnswerThatIsNotHttpIsAFailure() throws Exception {
    assertUnreachable(receiver(out -> Receiver.write(out, "220 mail.example ESMTP\r\n\r\n")));
  }

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

  @Test
  void aNameServerThatHangsIsTimedOut() throws Exception {
    HttpWebhookSender waiting = sender(host -> Future.future(never -> {}), List.of(), SOON);

    assertThat(send(waiting, "http://nowhere.example/").outcome())
        .isEqualTo(new AttemptOutcome.TimedOut());
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

  private void assertTimedOut(Receiver receiver) throws Exception {
    HttpWebhookSender impatient = sender(List.of("127.0.0.0/8"), SOON);
    WebhookSender.Attempt attempt = send(impatient, "http://127.0.0.1:" + receiver.port());

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.TimedOut());
    assertThat(attempt.took()).isBetween(SOON, LATE);
  }

  private void assertUnreachable(Receiver receiver) throws Exception {
    WebhookSender.Attempt attempt = send(receiver);

    assertThat(attempt.outcome()).isInstanceOf(AttemptOutcome.Unreachable.class);
    assertThat(attempt.took()).isLessThan(LATE);
  }

  private Receiver answering(int status, String body, String... headers) throws IOException {
    return receiver(Receiver.answering(status, body, headers));
  }

  private Receiver receiver(Receiver.Behaviour behaviour) throws IOException {
    Receiver receiver = new Receiver(behaviour);
    open.add(receiver);
    return receiver;
  }

  private HttpWebhookSender sender(List<String> allowed, Duration deadline) {
    return sender(new JdkHostNames(VERTX), allowed, deadline);
  }

  private HttpWebhookSender sender(HostNames names, List<String> allowed, Duration deadline) {
    var made =
        new HttpWebhookSender(
            VERTX,
            new HttpClientOptions(),
            names,
            new AddressGuard(allowed),
            deadline,
            Clock.systemUTC());
    open.add(made::close);
    return made;
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

  private WebhookSender.Attempt send(Receiver receiver) throws Exception {
    return send(message(receiver, "{}"));
  }

  private WebhookSender.Attempt send(WebhookSender.Message message) throws Exception {
    return sender.send(message).toCompletableFuture().get(1, TimeUnit.MINUTES);
  }

  private static WebhookSender.Attempt send(HttpWebhookSender by, String url) throws Exception {
    return by.send(message(url, "{}")).toCompletableFuture().get(1, TimeUnit.MINUTES);
  }

  private static WebhookSender.Message message(Receiver receiver, String body) {
    return message("http://127.0.0.1:" + receiver.port(), body);
  }

  private static WebhookSender.Message message(String url, String body) {
    return new WebhookSender.Message(
        new EventId(UUID.randomUUID()),
        new EndpointUrl(url),
        new Authentication.None(),
        SECRET,
        1,
        body);
  }

  /** Any characters of Unicode, half surrogates excepted. */
  private static String randomText(Random random) {
    return random
        .ints(0, 0x10_FFFF)
        .filter(each -> each < 0xD800 || each > 0xDFFF)
        .limit(random.nextInt(2_000))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
