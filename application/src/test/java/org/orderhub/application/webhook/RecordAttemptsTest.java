package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.webhook.RecordAttempt.Result;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.RetrySchedule;

class RecordAttemptsTest {
  private static final WebhookSender.Attempt GONE =
      Samples.attempt(new AttemptOutcome.Refused(410, null));

  private final InMemoryStore store = new InMemoryStore();
  private final RecordAttempts service =
      new RecordAttemptsService(
          store.deliveries(), store.endpoints(), new RetrySchedule(1), () -> 0.5);

  @Test
  void aDeliveredMessageIsDone() {
    queue(AfterExhaustion.SKIP);

    assertThat(record(claim(), Samples.accepted()))
        .isEqualTo(new Result.Recorded(new Deliveries.Fate.Delivered()));
    assertThat(store.records().queue().waiting()).isZero();
  }

  @Test
  void aFailedOneIsTriedAgainAsTheScheduleSays() {
    queue(AfterExhaustion.SKIP);

    assertThat(record(claim(), Samples.failed()))
        .isEqualTo(new Result.Recorded(new Deliveries.Fate.Postponed(Duration.ofSeconds(5))));
    store.pass(Duration.ofSeconds(4));
    assertThat(store.deliveries().claim(1, Duration.ofSeconds(30))).isEmpty();
    store.pass(Duration.ofSeconds(1));
    assertThat(record(claim(), Samples.failed()))
        .isEqualTo(new Result.Recorded(new Deliveries.Fate.Postponed(Duration.ofSeconds(30))));
  }

  @ParameterizedTest
  @EnumSource
  void afterTheLastTryTheEndpointsRuleDecides(AfterExhaustion rule) {
    queue(rule);
    for (int tries = 1; tries < RetrySchedule.TRIES; tries++) {
      record(claim(), Samples.failed());
      store.pass(Duration.ofDays(2));
    }

    assertThat(record(claim(), Samples.failed())).isEqualTo(new Result.Recorded(givenUp(rule)));
  }

  @Test
  void aReceiverThatIsGoneIsSwitchedOffAndItsMessagesKept() {
    Endpoint endpoint = queue(AfterExhaustion.SKIP);

    assertThat(record(claim(), GONE)).isEqualTo(new Result.SwitchedOff());

    Endpoint off = store.endpoints().find(endpoint.account(), endpoint.id()).orElseThrow();
    assertThat(off.status()).isEqualTo(EndpointStatus.INACTIVE);
    assertThat(store.records().queue().waiting()).isEqualTo(1);
    assertThat(store.deliveries().claim(1, Duration.ofSeconds(30))).isEmpty();

    store.endpoints().save(off.with(off.settings(), EndpointStatus.ACTIVE));
    assertThat(claim().attempt()).isEqualTo(2);
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

    assertThat(record(claimed, Samples.attempt(new AttemptOutcome.Unreachable("crash"))))
        .isEqualTo(new Result.Recorded(new Deliveries.Fate.Parked()));
  }

  @Test
  void manyAreAnsweredInTheirOrder() {
    queue(AfterExhaustion.SKIP);
    queue(AfterExhaustion.SKIP);
    List<Deliveries.Claimed> claimed = store.deliveries().claim(10, Duration.ofSeconds(30));

    assertThat(claimed).hasSize(3);
    assertThat(
            service.record(
                List.of(
                    new RecordAttempt.Command(claimed.get(0), Samples.failed()),
                    new RecordAttempt.Command(claimed.get(1), Samples.accepted()),
                    new RecordAttempt.Command(claimed.get(2), Samples.accepted()))))
        .containsExactly(
            new Result.Recorded(new Deliveries.Fate.Postponed(Duration.ofSeconds(5))),
            new Result.Recorded(new Deliveries.Fate.Delivered()),
            new Result.Recorded(new Deliveries.Fate.Delivered()));
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
    return store.deliveries().claim(1, Duration.ofSeconds(30)).getFirst();
  }

  private Result record(Deliveries.Claimed claimed, WebhookSender.Attempt attempt) {
    return service.record(List.of(new RecordAttempt.Command(claimed, attempt))).getFirst();
  }
}
