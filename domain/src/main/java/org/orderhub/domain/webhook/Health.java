package org.orderhub.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint fares, as its tries tell. Decides when it is spared, who is told, and when it is
 * switched off. Time is handed in: it is the database's.
 *
 * @param failingSince the first failure after the last success; none while all is well
 */
public record Health(
    Breaker breaker,
    int failuresInARow,
    @Nullable Instant failingSince,
    @Nullable Instant lastSuccess,
    Told told) {
  public static final Health NEW = new Health(Breaker.closed(), 0, null, null, Told.NOTHING);
  private static final List<Integer> TOLD_PERCENTS = List.of(90, 70, 50);

  /**
   * What others know already.
   *
   * @param isInTrouble that it fails or is off, so that its recovery is news
   * @param percent of the patience, the last time it was told
   */
  public record Told(boolean isInTrouble, int percent, @Nullable Instant givenUpAt) {
    static final Told NOTHING = new Told(false, 0, null);
  }

  /** The next state, and what is to be told. */
  public record Verdict(Health health, List<HealthNotice> notices) {}

  /** What a try that just ended makes of it. */
  public Verdict after(Try ended, Instant now, HealthRules rules) {
    return ended.outcome() instanceof AttemptOutcome.Accepted
        ? afterSuccess(ended.outcome(), now, rules)
        : afterFailure(ended, now, rules);
  }

  /**
   * A try that ended, and what follows it.
   *
   * @param rule what is done when no try is left
   */
  public record Try(
      int number, AttemptOutcome outcome, RetrySchedule.Next next, AfterExhaustion rule) {}

  /** Successes that were not told one by one, because all was well. */
  public Health afterSuccesses(int number, Instant now, HealthRules rules) {
    return number == 0 || failingSince != null
        ? this
        : new Health(breaker.afterSuccesses(number, now, rules), 0, null, now, told);
  }

  /** What the mere passing of time makes of it. */
  public Verdict asOf(Instant now, HealthRules rules) {
    List<HealthNotice> notices = new ArrayList<>();
    Told next = toldOfTime(told, failingSince, now, rules, notices);
    return new Verdict(
        new Health(breaker, failuresInARow, failingSince, lastSuccess, next), notices);
  }

  /** When it is switched off unless a message is accepted before; none while all is well. */
  public @Nullable Instant endsAt(HealthRules rules) {
    return failingSince == null ? null : failingSince.plus(rules.patience());
  }

  /** Nothing would be lost by not looking at its successes one by one. */
  public boolean isCalm() {
    return failingSince == null && !told.isInTrouble() && breaker.isCalm();
  }

  /** Somebody switched it on again: it gets all the patience anew, beginning with one probe. */
  public Health switchedOn(Instant now, HealthRules rules) {
    boolean wasInTrouble = failingSince != null || told.isInTrouble();
    Breaker next = wasInTrouble ? new Breaker.Open(now, rules.firstOpening()) : breaker;
    return new Health(next, 0, null, lastSuccess, new Told(told.isInTrouble(), 0, null));
  }

  private Verdict afterSuccess(AttemptOutcome outcome, Instant now, HealthRules rules) {
    var health = new Health(breaker.after(outcome, now, rules), 0, null, now, Told.NOTHING);
    return new Verdict(
        health, told.isInTrouble() ? List.of(new HealthNotice.Recovered()) : List.of());
  }

  private Verdict afterFailure(Try ended, Instant now, HealthRules rules) {
    List<HealthNotice> notices = new ArrayList<>();
    int failures = failuresInARow + 1;
    Instant since = failingSince == null ? now : failingSince;
    Told next = told;
    if (ended.next() instanceof RetrySchedule.Next.Disable) {
      notices.add(new HealthNotice.SwitchedOff(SwitchOff.GONE));
      next = new Told(true, told.percent(), told.givenUpAt());
    } else {
      if (failures == HealthRules.TELLING_FAILURES) {
        notices.add(new HealthNotice.Failing(failures, since, ended.outcome()));
        next = new Told(true, next.percent(), next.givenUpAt());
      }
      next = toldOfEnd(next, ended, now, rules, notices);
      next = toldOfTime(next, since, now, rules, notices);
    }
    Breaker after = breaker.after(ended.outcome(), now, rules);
    return new Verdict(new Health(after, failures, since, lastSuccess, next), notices);
  }

  private static Told toldOfEnd(
      Told told, Try ended, Instant now, HealthRules rules, List<HealthNotice> notices) {
    boolean isNews =
        told.givenUpAt() == null || !now.isBefore(told.givenUpAt().plus(rules.betweenNotices()));
    if (!(ended.next() instanceof RetrySchedule.Next.Exhausted) || !isNews) {
      return told;
    }
    notices.add(new HealthNotice.GivenUp(ended.rule(), ended.number(), ended.outcome()));
    return new Told(true, told.percent(), now);
  }

  private static Told toldOfTime(
      Told told,
      @Nullable Instant since,
      Instant now,
      HealthRules rules,
      List<HealthNotice> notices) {
    if (since == null || told.percent() == 100) {
      return told;
    }
    Duration patience = rules.patience();
    long percent = Duration.between(since, now).toMillis() * 100 / patience.toMillis();
    if (percent >= 100) {
      notices.add(new HealthNotice.SwitchedOff(SwitchOff.NO_SUCCESS));
      return new Told(true, 100, told.givenUpAt());
    }
    for (int step : TOLD_PERCENTS) {
      if (percent >= step && told.percent() < step) {
        notices.add(new HealthNotice.RunningOut(step, since, since.plus(patience)));
        return new Told(true, step, told.givenUpAt());
      }
    }
    return told;
  }
}
