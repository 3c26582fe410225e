package org.orderhub.journey;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what is bound to happen, and no longer than it may take. */
final class Eventually {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Eventually() {}

  /** The first value that fits; fails with the last one seen when none does in time. */
  static <T> T within(Duration limit, Supplier<T> look, Predicate<T> fits) {
    long start = System.nanoTime();
    while (true) {
      T seen = look.get();
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new AssertionError("Not within " + limit + ", at last it was " + seen);
      }
      if (fits.test(seen)) {
        return seen;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
