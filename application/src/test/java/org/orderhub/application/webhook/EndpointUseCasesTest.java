package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.Subscription;

class EndpointUseCasesTest {
  private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

  private static final SigningSecret UNKNOWN = SigningSecret.of(new byte[24]);

  private final InMemoryStore store = new InMemoryStore();
  private final Endpoint.Settings settings =
      Samples.settings("shop", new Subscription.Everything(), AfterExhaustion.SKIP);
  private WebhookSender.Message sent;

  @Test
  void anEndpointIsCreatedWithASecretOfItsOwn() {
    CreateEndpoint.Created created = create();

    assertThat(created.secret()).isEqualTo(Samples.SECRET);
    assertThat(created.endpoint().settings()).isEqualTo(settings);
    assertThat(created.endpoint().version()).isEqualTo(Version.FIRST);
    assertThat(created.endpoint().createdAt()).isEqualTo(Samples.NOON);
    assertThat(new ListEndpointsService(store.endpoints()).list(store.account()))
        .containsExactly(new ListEndpoints.Card(created.endpoint(), 0, null));
    assertThat(
            new ShowEndpointService(store.endpoints())
                .show(store.account(), created.endpoint().id()))
        .contains(new ListEndpoints.Card(created.endpoint(), 0, null));
  }

  @Test
  void aChangeMakesTheNextVersion() {
    Endpoint endpoint = create().endpoint();
    Endpoint.Settings narrower =
        Samples.settings(
            "shop",
            new Subscription.Only(Set.of(EventType.ORDER_REGISTERED)),
            AfterExhaustion.PARK);

    ChangeEndpoint.Result result =
        change(endpoint.id(), narrower, EndpointStatus.INACTIVE, endpoint.version());

    Endpoint expected = endpoint.with(narrower, EndpointStatus.INACTIVE);
    assertThat(result).isEqualTo(new ChangeEndpoint.Result.Changed(expected));
    assertThat(store.endpoints().find(store.account(), endpoint.id())).contains(expected);
  }

  @Test
  void aChangeThatChangesNothingMakesNoVersion() {
    Endpoint endpoint = create().endpoint();

    assertThat(change(endpoint.id(), settings, EndpointStatus.ACTIVE, null))
        .isEqualTo(new ChangeEndpoint.Result.Changed(endpoint));
  }

  @Test
  void aChangeOfAnOlderVersionIsAConflict() {
    Endpoint endpoint = create().endpoint();
    change(endpoint.id(), settings, EndpointStatus.INACTIVE, null);

    assertThat(change(endpoint.id(), settings, EndpointStatus.ACTIVE, Version.FIRST))
        .isEqualTo(
            new ChangeEndpoint.Result.Conflict(endpoint.with(settings, EndpointStatus.INACTIVE)));
  }

  @Test
  void whatIsNotThereIsMissing() {
    var nowhere = new EndpointId(Samples.nextId());

    assertThat(change(nowhere, settings, EndpointStatus.ACTIVE, null))
        .isEqualTo(new ChangeEndpoint.Result.Missing(nowhere));
    assertThat(new DeleteEndpointService(store.endpoints()).delete(store.account(), nowhere))
        .isEqualTo(new DeleteEndpoint.Result.Missing(nowhere));
    assertThat(test(nowhere)).isEqualTo(new TestEndpoint.Result.Missing(nowhere));
  }

  @Test
  void aDeletedEndpointIsGone() {
    Endpoint endpoint = create().endpoint();

    assertThat(new DeleteEndpointService(store.endpoints()).delete(store.account(), endpoint.id()))
        .isEqualTo(new DeleteEndpoint.Result.Deleted());
    assertThat(store.endpoints().find(store.account(), endpoint.id())).isEmpty();
  }

  @Test
  void aTestSendsOneMessageAndTellsWhatCameBack() {
    Endpoint endpoint = create().endpoint();

    TestEndpoint.Result result = test(endpoint.id());

    String body =
        "{\"type\":\"endpoint.test\",\"timestamp\":\"2026-03-01T12:00:00Z\",\"data\":"
            + "{\"endpointId\":\"%s\"}}".formatted(endpoint.id());
    assertThat(result).isEqualTo(new TestEndpoint.Result.Tried(call(body)));
    assertThat(sent.body()).isEqualTo(body);
    assertThat(sent.url()).isEqualTo(settings.url());
    assertThat(sent.authentication()).isEqualTo(settings.authentication());
    assertThat(sent.secrets().all()).containsExactly(Samples.SECRET);
    assertThat(sent.attempt()).isEqualTo(1);
    assertThat(store.records().queue().waiting()).isZero();
  }

  @Test
  void aRotatedSecretSignsBesideTheOneBefore() {
    Endpoint endpoint = create().endpoint();
    SigningSecret next = SigningSecret.of(new byte[32]);
    var service = new RotateSecretService(store.endpoints(), () -> next);

    assertThat(service.rotate(store.account(), endpoint.id()))
        .isEqualTo(new RotateSecret.Result.Rotated(next, Duration.ofHours(24)));

    test(endpoint.id());
    assertThat(sent.secrets().all()).containsExactly(next, Samples.SECRET);
    new ForgetOldSecrets(store.endpoints()).run();
    test(endpoint.id());
    assertThat(sent.secrets().all()).containsExactly(next);
    var nowhere = new EndpointId(Samples.nextId());
    assertThat(service.rotate(store.account(), nowhere))
        .isEqualTo(new RotateSecret.Result.Missing(nowhere));
  }

  private CreateEndpoint.Created create() {
    return new CreateEndpointService(
            store.endpoints(), () -> Samples.SECRET, Samples::nextId, CLOCK)
        .create(new CreateEndpoint.Command(store.account(), settings, EndpointStatus.ACTIVE));
  }

  private ChangeEndpoint.Result change(
      EndpointId id, Endpoint.Settings changed, EndpointStatus status, Version expected) {
    return new ChangeEndpointService(store.endpoints(), store.doctor())
        .change(new ChangeEndpoint.Command(store.account(), id, changed, status, expected));
  }

  @Test
  void settingsAreTestedBeforeTheyAreStored() {
    assertThat(testSettings(null))
        .isEqualTo(
            call(
                "{\"type\":\"endpoint.test\",\"timestamp\":\"2026-03-01T12:00:00Z\",\"data\":{}}"));

    assertThat(sent.url()).isEqualTo(settings.url());
    assertThat(sent.authentication()).isEqualTo(settings.authentication());
    assertThat(sent.secrets().all()).containsExactly(UNKNOWN);
    assertThat(store.endpoints().cards(store.account())).isEmpty();
  }

  @Test
  void settingsOfAnEndpointAreTestedWithItsSecret() {
    EndpointId id = create().endpoint().id();

    assertThat(testSettings(id).body()).contains(id.toString());
    assertThat(sent.secrets().all()).containsExactly(Samples.SECRET);
    testSettings(new EndpointId(Samples.nextId()));
    assertThat(sent.secrets().all()).containsExactly(UNKNOWN);
  }

  private TestCall testSettings(EndpointId stored) {
    return new TestSettingsService(
            store.endpoints(), () -> UNKNOWN, this::send, store, Samples::nextId, CLOCK)
        .test(new TestSettings.Command(store.account(), settings, stored))
        .toCompletableFuture()
        .join();
  }

  private TestEndpoint.Result test(EndpointId id) {
    return new TestEndpointService(store.endpoints(), this::send, store, Samples::nextId, CLOCK)
        .test(store.account(), id)
        .toCompletableFuture()
        .join();
  }

  private CompletionStage<TestCall> send(WebhookSender.Message message) {
    sent = message;
    return CompletableFuture.completedFuture(call(message.body()));
  }

  private static TestCall call(String body) {
    return new TestCall(
        List.of(),
        body,
        new WebhookSender.Attempt(
            new AttemptOutcome.Refused(404, null), Duration.ofMillis(5), "not here"),
        List.of());
  }
}
