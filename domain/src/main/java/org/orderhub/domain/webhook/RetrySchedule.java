package org.orderhub.domain.webhook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a message is tried again: 12 tries in about 76 hours. A pure function of the tries made, the
 * last outcome and a random number.
 *
 * @param timeFactor stretches (above 1) or shrinks every wait; 1 outside tests
 */
public record RetrySchedule(double timeFactor) {
  /** The wait after the first, second, ... try. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** Tries in all, the first included. */
  public static final int TRIES = WAITS.size() + 1;

  /** For receivers that are overloaded rather than wrong: time-outs, 429, 502, 503, 504. */
  private static final Duration OVERLOAD_WAIT = Duration.ofMinutes(1);

  private static final double JITTER = 0.2;

  /** What follows a try. */
  public sealed interface Next {
    record Done() implements Next {}

    record Retry(Duration after) implements Next {}

    /** All tries are used up. */
    record Exhausted() implements Next {}

    /** The receiver said it is gone for good (410). */
    record Disable() implements Next {}
  }

  /**
   * @param triesMade counting the one that just ended, from 1
   * @param random from 0 to 1; spreads the waits by a fifth to either side
   */
  public Next after(int triesMade, AttemptOutcome outcome, double random) {
    return switch (outcome) {
      case AttemptOutcome.Accepted accepted -> new Next.Done();
      case AttemptOutcome.Refused refused when refused.status() == 410 -> new Next.Disable();
      case AttemptOutcome.Refused refused ->
          retry(triesMade, isOverload(refused.status()), refused.retryAfter(), random);
      case AttemptOutcome.TimedOut timedOut -> retry(triesMade, true, null, random);
      case AttemptOutcome.Unreachable unreachable -> retry(triesMade, false, null, random);
      case AttemptOutcome.Forbidden forbidden -> retry(triesMade, false, null, random);
    };
  }

  private Next retry(
      int triesMade, boolean overload, @Nullable Duration retryAfter, double random) {
    if (triesMade >= TRIES) {
      return new Next.Exhausted();
    }
    Duration base = WAITS.get(triesMade - 1);
    if (overload && base.compareTo(OVERLOAD_WAIT) < 0) {
      base = OVERLOAD_WAIT;
    }
    Duration wait = jittered(base, random);
    return new Next.Retry(scaled(retryAfter == null ? wait : honoured(retryAfter, base, wait)));
  }

  /** A receiver may ask for more patience, up to twice the wait; never for less. */
  private static Duration honoured(Duration asked, Duration base, Duration wait) {
    Duration most = base.multipliedBy(2);
    if (asked.compareTo(most) > 0) {
      return most;
    }
    return asked.compareTo(wait) > 0 ? asked : wait;
  }

  private static Duration jittered(Duration base, double random) {
    double factor = 1 - JITTER + 2 * JITTER * random;
    return Duration.ofMillis(Math.round(base.toMillis() * factor));
  }

  private Duration scaled(Duration wait) {
    return Duration.ofMillis(Math.round(wait.toMillis() * timeFactor));
  }

  private static boolean isOverload(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }
}
