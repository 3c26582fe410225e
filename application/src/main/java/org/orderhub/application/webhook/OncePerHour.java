package org.orderhub.application.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets each topic pass once, then not for an hour. Remembers no more topics than passed within the
 * last hour; a clock that was set back lets them pass again.
 *
 * @param <T> compared by equals
 */
final class OncePerHour<T> {
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Clock clock;
  private final Map<T, Instant> passed = new HashMap<>();

  OncePerHour(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean passes(T topic) {
    Instant now = clock.instant();
    passed.values().removeIf(then -> !isWithinAnHour(then, now));
    return passed.putIfAbsent(topic, now) == null;
  }

  synchronized int remembered() {
    return passed.size();
  }

  private static boolean isWithinAnHour(Instant then, Instant now) {
    return !then.isAfter(now) && now.isBefore(then.plus(PAUSE));
  }
}
