package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.webhook.RetrySchedule.Next;

final class HealthTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final HealthRules RULES = new HealthRules(1);
  private static final AttemptOutcome WRONG = new AttemptOutcome.Refused(500, null);

  private final List<HealthNotice> told = new ArrayList<>();
  private Health health = Health.NEW;
  private Instant now = NOON;

  @Test
  void theFourthFailureInARowIsToldOnce() {
    fail(3);
    assertThat(told).isEmpty();
    fail(1);
    assertThat(told).containsExactly(new HealthNotice.Failing(4, NOON, WRONG));
    fail(20);
    assertThat(told).hasSize(1);
  }

  @Test
  void aSuccessBeginsAnewAndIsNewsOnlyAfterTrouble() {
    fail(3);
    succeed();
    fail(3);
    succeed();
    assertThat(told).isEmpty();

    fail(4);
    succeed();
    succeed();
    assertThat(told)
        .containsExactly(new HealthNotice.Failing(4, NOON, WRONG), new HealthNotice.Recovered());
    assertThat(health.failingSince()).isNull();
    assertThat(health.lastSuccess()).isEqualTo(now);
    assertThat(health.endsAt(RULES)).isNull();
  }

  @Test
  void messagesGivenUpAreToldOnceAnHour() {
    exhaust();
    exhaust();
    assertThat(told).containsExactly(new HealthNotice.GivenUp(AfterExhaustion.SKIP, 12, WRONG));

    pass(Duration.ofHours(1));
    exhaust();
    assertThat(told).filteredOn(HealthNotice.GivenUp.class::isInstance).hasSize(2);
  }

  @Test
  void thePatienceRunsOutStepByStepThoughNothingIsTried() {
    fail(1);
    Instant end = NOON.plus(Duration.ofHours(120));
    assertThat(health.endsAt(RULES)).isEqualTo(end);
    List<Integer> hours = IntStream.rangeClosed(1, 130).boxed().toList();
    List<Integer> toldAt = new ArrayList<>();
    for (int hour : hours) {
      pass(Duration.ofHours(1));
      int before = told.size();
      look();
      if (told.size() > before) {
        toldAt.add(hour);
      }
    }

    assertThat(toldAt).containsExactly(60, 84, 108, 120);
    assertThat(told)
        .containsExactly(
            new HealthNotice.RunningOut(50, NOON, end),
            new HealthNotice.RunningOut(70, NOON, end),
            new HealthNotice.RunningOut(90, NOON, end),
            new HealthNotice.SwitchedOff(SwitchOff.NO_SUCCESS));
  }

  @Test
  void whoWasNotLookedAtForDaysIsToldOnlyOfTheLastStep() {
    fail(1);
    pass(Duration.ofHours(110));
    fail(1);

    assertThat(told)
        .containsExactly(new HealthNotice.RunningOut(90, NOON, NOON.plus(Duration.ofHours(120))));
  }

  @Test
  void aReceiverThatIsGoneIsSwitchedOffAtOnce() {
    take(
        health.after(
            new Health.Try(1, WRONG, new Next.Disable(), AfterExhaustion.SKIP), now, RULES));

    assertThat(told).containsExactly(new HealthNotice.SwitchedOff(SwitchOff.GONE));
  }

  @Test
  void whoIsSwitchedOnAgainHasAllThePatienceAndBeginsWithAProbe() {
    fail(1);
    pass(Duration.ofHours(121));
    look();
    health = health.switchedOn(now, RULES);

    assertThat(health.breaker().mayBeInFlight(4, now)).isEqualTo(1);
    assertThat(health.endsAt(RULES)).isNull();
    fail(1);
    assertThat(health.endsAt(RULES)).isEqualTo(now.plus(Duration.ofHours(120)));
    pass(Duration.ofMinutes(1));
    succeed();
    assertThat(told.getLast()).isEqualTo(new HealthNotice.Recovered());
  }

  @Test
  void onlyWhoIsWellIsCalm() {
    assertThat(Health.NEW.isCalm()).isTrue();
    assertThat(Health.NEW.afterSuccesses(5, now, RULES).lastSuccess()).isEqualTo(now);
    fail(1);
    assertThat(health.isCalm()).isFalse();
    assertThat(health.afterSuccesses(5, now, RULES)).isEqualTo(health);
  }

  private void fail(int times) {
    var retry = new Next.Retry(Duration.ofSeconds(5));
    for (int each = 0; each < times; each++) {
      take(health.after(new Health.Try(1, WRONG, retry, AfterExhaustion.SKIP), now, RULES));
    }
  }

  private void exhaust() {
    take(
        health.after(
            new Health.Try(12, WRONG, new Next.Exhausted(), AfterExhaustion.SKIP), now, RULES));
  }

  private void succeed() {
    var accepted = new AttemptOutcome.Accepted(200);
    take(
        health.after(
            new Health.Try(1, accepted, new Next.Done(), AfterExhaustion.SKIP), now, RULES));
  }

  private void look() {
    take(health.asOf(now, RULES));
  }

  private void take(Health.Verdict verdict) {
    health = verdict.health();
    told.addAll(verdict.notices());
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
