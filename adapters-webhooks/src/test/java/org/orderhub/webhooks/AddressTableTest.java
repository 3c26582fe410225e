package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.InMemoryEndpoints;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestEndpointService;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.AddressSpellings;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.Subscription;

/** However the address of a private machine is spelled, nobody connects to it. */
class AddressTableTest extends SenderBench {
  /** Addresses, in whatever notation, are left to the operating system; names mean this machine. */
  private static final Pattern ADDRESS = Pattern.compile("\\[.*|[0-9.]+|0[xX].*|(?i)localhost\\.?");

  private Canary canary;
  private HttpWebhookSender strict;

  @BeforeEach
  void listen() throws Exception {
    canary = new Canary();
    open.add(canary);
    HostNames system = system();
    strict =
        sender(
            host -> ADDRESS.matcher(host).matches() ? system.addressesOf(host) : found("127.0.0.1"),
            List.of(),
            Duration.ofSeconds(5));
  }

  static Stream<String> spellings() {
    return Stream.of(
            AddressSpellings.GUARDED,
            AddressSpellings.ZONED,
            AddressSpellings.REFUSED,
            List.of(
                "http://canary.example:%d/",
                "http://canary.example.:%d/",
                "http://xn--lcalhost-54f:%d/",
                "http://127.0.0.1.example:%d/"))
        .flatMap(List::stream);
  }

  /** Who sends, tries again or replays hands the same address to the same sender. */
  @ParameterizedTest
  @MethodSource("spellings")
  void noSpellingLeadsToThisMachine(String spelling) throws Exception {
    String address = spelling.formatted(canary.port());

    for (int attempt : new int[] {1, 2, 13}) {
      assertThat(isStopped(() -> attempted(address, attempt))).isTrue();
    }
    assertThat(isStopped(() -> tested(address))).isTrue();
    assertThat(canary.visits()).isZero();
  }

  @Test
  void whoeverIsAllowedIsSeenByTheCanary() throws Exception {
    HttpWebhookSender allowed = sender(List.of("127.0.0.0/8"), SOON);

    send(allowed, "http://127.0.0.1:" + canary.port() + "/");

    assertThat(canary.visits()).isOne();
  }

  @Test
  void aNameThatChangesItsAddressIsLookedUpOnceAndConnectedToWhatWasChecked() throws Exception {
    Canary here = new Canary(InetAddress.ofLiteral("127.0.0.1"));
    open.add(here);
    Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.2", "127.0.0.1", "127.0.0.1"));
    HttpWebhookSender changing =
        sender(host -> found(answers.remove()), List.of("127.0.0.2"), SOON);

    send(changing, "http://changing.example:" + here.port() + "/");
    assertThat(answers).hasSize(2);
    assertThat(send(changing, "http://changing.example:" + here.port() + "/").outcome())
        .isInstanceOf(AttemptOutcome.Forbidden.class);

    assertThat(here.visits()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void noRedirectLeadsToIt(int status) throws Exception {
    String location = "Location: http://127.0.0.1:" + canary.port() + "/";

    assertThat(send(answering(status, "", location, "Refresh: 0; url=/")).outcome())
        .isEqualTo(new AttemptOutcome.Refused(status, null));
    assertThat(canary.visits()).isZero();
  }

  /** Refused when it is created or changed, or ended without an answer. */
  private static boolean isStopped(Supplier<WebhookSender.Attempt> work) {
    try {
      return switch (work.get().outcome()) {
        case AttemptOutcome.Forbidden forbidden -> true;
        case AttemptOutcome.Unreachable unreachable -> true;
        case AttemptOutcome.Accepted accepted -> false;
        case AttemptOutcome.Refused refused -> false;
        case AttemptOutcome.TimedOut timedOut -> false;
      };
    } catch (InvalidValue refused) {
      return true;
    }
  }

  private WebhookSender.Attempt attempted(String address, int attempt) {
    WebhookSender.Message first = message(address, "{}");
    return strict
        .send(
            new WebhookSender.Message(
                first.id(),
                first.url(),
                first.authentication(),
                first.secrets(),
                first.headers(),
                attempt,
                first.body()))
        .toCompletableFuture()
        .orTimeout(1, TimeUnit.MINUTES)
        .join();
  }

  private WebhookSender.Attempt tested(String address) {
    var endpoint = endpoint(address);
    var endpoints = new InMemoryEndpoints();
    endpoints.add(endpoint, SECRET);
    var service =
        new TestEndpointService(
            endpoints, strict, new NoTransactions(), UUID::randomUUID, Clock.systemUTC());
    TestEndpoint.Result result =
        service.test(endpoint.account(), endpoint.id()).toCompletableFuture().join();
    return ((TestEndpoint.Result.Tried) result).call().attempt();
  }

  private static Endpoint endpoint(String address) {
    return new Endpoint(
        new AccountId(UUID.randomUUID()),
        new EndpointId(UUID.randomUUID()),
        new Endpoint.Settings(
            "canary",
            new EndpointUrl(address),
            new Subscription.Everything(),
            new Authentication.None(),
            CustomHeaders.NONE,
            new Endpoint.Handling(AfterExhaustion.SKIP, 4)),
        EndpointStatus.ACTIVE,
        Clock.systemUTC().instant(),
        Version.FIRST);
  }

  private static Future<InetAddress[]> found(String address) {
    return Future.succeededFuture(new InetAddress[] {InetAddress.ofLiteral(address)});
  }

  private record NoTransactions() implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return work.get();
    }
  }
}
