package org.orderhub.domain.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * Spares an endpoint that fails: open, nothing is sent to it and no try is used up; then one
 * message probes it, and it comes back in steps of 1, 2 and 4 messages in flight.
 */
public sealed interface Breaker {

  /** That of an endpoint nothing is known of. */
  static Breaker closed() {
    return new Closed(RecentTries.NONE, 0);
  }

  /** All is well, or not bad enough. */
  record Closed(RecentTries tries, int timeoutsInARow) implements Breaker {}

  /**
   * Nothing is sent until then; after it, one probe.
   *
   * @param lasts twice as long as the time before, up to a limit
   */
  record Open(Instant until, Duration lasts) implements Breaker {}

  /**
   * The probe came back.
   *
   * @param allowed messages in flight
   * @param succeeded in this step; as many as are allowed lead to the next
   * @param lastOpening how long it was open
   */
  record HalfOpen(int allowed, int succeeded, Duration lastOpening) implements Breaker {}

  /** How many messages may be in flight at once, of the number its owner set. */
  default int mayBeInFlight(int most, Instant now) {
    return switch (this) {
      case Closed closed -> most;
      case Open open -> now.isBefore(open.until()) ? 0 : 1;
      case HalfOpen halfOpen -> Math.min(most, halfOpen.allowed());
    };
  }

  /** What a try that just ended makes of it. */
  default Breaker after(AttemptOutcome outcome, Instant now, HealthRules rules) {
    boolean failed = !(outcome instanceof AttemptOutcome.Accepted);
    return switch (this) {
      case Closed closed -> afterTry(closed, outcome, failed, now, rules);
      // A message sent before it opened says nothing about the endpoint now.
      case Open open when now.isBefore(open.until()) -> open;
      case Open open -> failed ? opened(twice(open.lasts(), rules), now) : step(1, open.lasts());
      case HalfOpen halfOpen when failed -> opened(twice(halfOpen.lastOpening(), rules), now);
      case HalfOpen halfOpen -> afterSuccess(halfOpen);
    };
  }

  /** Successes of a closed breaker that were not told one by one. */
  default Breaker afterSuccesses(int number, Instant now, HealthRules rules) {
    return this instanceof Closed closed && number > 0
        ? new Closed(closed.tries().plus(number, 0, now, rules.window()), 0)
        : this;
  }

  /** Closed, and not one failure in its window. */
  default boolean isCalm() {
    return this instanceof Closed closed
        && closed.timeoutsInARow() == 0
        && closed.tries().areWithoutFailure();
  }

  private static Breaker afterTry(
      Closed closed, AttemptOutcome outcome, boolean failed, Instant now, HealthRules rules) {
    RecentTries tries = closed.tries().plus(1, failed ? 1 : 0, now, rules.window());
    int timeouts = outcome instanceof AttemptOutcome.TimedOut ? closed.timeoutsInARow() + 1 : 0;
    boolean trips = timeouts >= HealthRules.TIMEOUTS_IN_A_ROW || (failed && tries.areFailing());
    return trips ? opened(rules.firstOpening(), now) : new Closed(tries, timeouts);
  }

  private static Breaker afterSuccess(HalfOpen halfOpen) {
    if (halfOpen.succeeded() + 1 < halfOpen.allowed()) {
      return new HalfOpen(halfOpen.allowed(), halfOpen.succeeded() + 1, halfOpen.lastOpening());
    }
    return halfOpen.allowed() >= HealthRules.LAST_STEP
        ? closed()
        : step(halfOpen.allowed() * 2, halfOpen.lastOpening());
  }

  private static Breaker step(int allowed, Duration lastOpening) {
    return new HalfOpen(allowed, 0, lastOpening);
  }

  private static Breaker opened(Duration lasts, Instant now) {
    return new Open(now.plus(lasts), lasts);
  }

  private static Duration twice(Duration last, HealthRules rules) {
    Duration twice = last.multipliedBy(2);
    return twice.compareTo(rules.longestOpening()) > 0 ? rules.longestOpening() : twice;
  }
}
