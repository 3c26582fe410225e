package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.webhook.RecordAttempt.Result;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.RetrySchedule;
import org.orderhub.domain.webhook.SwitchOff;

class RecordAttemptsTest {
  private static final WebhookSender.Attempt GONE =
      Samples.attempt(new AttemptOutcome.Refused(410, null));

  private final InMemoryStore store = new InMemoryStore();
  private final RecordAttempts service =
      new RecordAttemptsService(
          store.deliveries(), store.doctor(), new RetrySchedule(1), () -> 0.5);

  @Test
  void aDeliveredMessageIsDone() {
    queue(AfterExhaustion.SKIP);

    assertThat(record(claim(), Samples.accepted()))
        .isEqualTo(recorded(new Deliveries.Fate.Delivered()));
    assertThat(store.records().queue().waiting()).isZero();
  }

  @Test
  void aFailedOneIsTriedAgainAsTheScheduleSays() {
    queue(AfterExhaustion.SKIP);

    assertThat(record(claim(), Samples.failed()))
        .isEqualTo(recorded(new Deliveries.Fate.Postponed(Duration.ofSeconds(5))));
    store.pass(Duration.ofSeconds(4));
    assertThat(claims(1)).isEmpty();
    store.pass(Duration.ofSeconds(1));
    assertThat(record(claim(), Samples.failed()))
        .isEqualTo(recorded(new Deliveries.Fate.Postponed(Duration.ofSeconds(30))));
  }

  @ParameterizedTest
  @EnumSource
  void afterTheLastTryTheEndpointsRuleDecides(AfterExhaustion rule) {
    queue(rule);
    for (int tries = 1; tries < RetrySchedule.TRIES; tries++) {
      Result.Recorded failed = (Result.Recorded) record(claim(), Samples.failed());
      store.pass(((Deliveries.Fate.Postponed) failed.fate()).by());
    }

    Result last = record(claim(), Samples.failed());
    assertThat(((Result.Recorded) last).fate()).isEqualTo(givenUp(rule));
    assertThat(((Result.Recorded) last).warnings())
        .extracting(WarnAdministrators.Warning::notice)
        .contains(new HealthNotice.GivenUp(rule, 12, Samples.failed().outcome()));
  }

  @Test
  void aReceiverThatIsGoneIsSwitchedOffAndItsMessagesKept() {
    Endpoint endpoint = queue(AfterExhaustion.SKIP);

    Result gone = record(claim(), GONE);
    assertThat(((Result.Recorded) gone).warnings())
        .extracting(WarnAdministrators.Warning::notice)
        .containsExactly(new HealthNotice.SwitchedOff(SwitchOff.GONE));
    assertThat(store.announced())
        .extracting(LoggedEvent::type)
        .containsExactly(EventType.ENDPOINT_DISABLED);

    Endpoint off = store.endpoints().find(endpoint.account(), endpoint.id()).orElseThrow();
    assertThat(off.status()).isEqualTo(EndpointStatus.INACTIVE);
    assertThat(store.records().queue().waiting()).isEqualTo(1);
    assertThat(claims(1)).isEmpty();

    store.endpoints().save(off.with(off.settings(), EndpointStatus.ACTIVE));
    assertThat(claim().tally().attempt()).isEqualTo(2);
  }

  @Test
  void aResultThatComesTooLateChangesNothing() {
    Endpoint endpoint = queue(AfterExhaustion.SKIP);
    Deliveries.Claimed lost = claim();
    store.pass(Duration.ofMinutes(1));
    claim();

    assertThat(record(lost, GONE)).isEqualTo(new Result.TooLate());
    assertThat(store.endpoints().find(endpoint.account(), endpoint.id()))
        .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(EndpointStatus.ACTIVE));
  }

  @Test
  void aMessageThatKeepsCrashingIsGivenUpThoughTriesAreLeft() {
    queue(AfterExhaustion.PARK);
    for (int lost = 0; lost < 5; lost++) {
      claim();
      store.pass(Duration.ofMinutes(1));
    }
    Deliveries.Claimed claimed = claim();
    assertThat(claimed.keepsCrashing()).isTrue();

    Result last = record(claimed, Samples.attempt(new AttemptOutcome.Unreachable("crash")));
    assertThat(((Result.Recorded) last).fate()).isEqualTo(new Deliveries.Fate.Parked());
  }

  @Test
  void manyAreAnsweredInTheirOrder() {
    queue(AfterExhaustion.SKIP);
    queue(AfterExhaustion.SKIP);
    List<Deliveries.Claimed> claimed = claims(10);

    assertThat(claimed).hasSize(3);
    assertThat(
            service.record(
                List.of(
                    new RecordAttempt.Command(claimed.get(0), Samples.failed()),
                    new RecordAttempt.Command(claimed.get(1), Samples.accepted()),
                    new RecordAttempt.Command(claimed.get(2), Samples.accepted()))))
        .containsExactly(
            recorded(new Deliveries.Fate.Postponed(Duration.ofSeconds(5))),
            recorded(new Deliveries.Fate.Delivered()),
            recorded(new Deliveries.Fate.Delivered()));
  }

  private static Result recorded(Deliveries.Fate fate) {
    return new Result.Recorded(fate, List.of());
  }

  private List<Deliveries.Claimed> claims(int most) {
    return store.deliveries().claim(new Deliveries.Room(most, most, false), Duration.ofSeconds(30));
  }

  private static Deliveries.Fate givenUp(AfterExhaustion rule) {
    return switch (rule) {
      case SKIP -> new Deliveries.Fate.Skipped();
      case PARK -> new Deliveries.Fate.Parked();
    };
  }

  private Endpoint queue(AfterExhaustion rule) {
    Endpoint endpoint = Samples.endpoint(store.account(), "shop", rule);
    store.endpoints().add(endpoint, Samples.SECRET);
    store.queue(List.of(Samples.event(store.account(), Samples.order(), 1)));
    return endpoint;
  }

  private Deliveries.Claimed claim() {
    return claims(1).getFirst();
  }

  private Result record(Deliveries.Claimed claimed, WebhookSender.Attempt attempt) {
    return service.record(List.of(new RecordAttempt.Command(claimed, attempt))).getFirst();
  }
}
