package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * How much the delivery engine of a process does at once, on which threads, by which clock.
 *
 * @param most messages of this process on the wire at once
 * @param deadline the sender's, for one try as a whole
 * @param now runs the claims, which wait for the database
 * @param later as {@code now}, after a short rest: claims that come thick and fast find little
 * @param nanoTime a clock that never jumps, such as {@link System#nanoTime}
 */
public record Pace(
    int most, Duration deadline, Executor now, Executor later, LongSupplier nanoTime) {
  /**
   * What a lease has beyond the deadline of a try: to get it started, and to record how it ended.
   */
  private static final Duration BEYOND_DEADLINE = Duration.ofSeconds(15);

  /** Of that, what is left for the record. */
  private static final Duration FOR_THE_RECORD = Duration.ofSeconds(5);

  Duration lease() {
    return deadline.plus(BEYOND_DEADLINE);
  }

  Duration age(long since) {
    return Duration.ofNanos(nanoTime.getAsLong() - since);
  }

  /** A message that was claimed so long ago is not sent: its lease could end on the way. */
  boolean isTooLate(long claimedAt) {
    return age(claimedAt).compareTo(BEYOND_DEADLINE.minus(FOR_THE_RECORD)) > 0;
  }
}
