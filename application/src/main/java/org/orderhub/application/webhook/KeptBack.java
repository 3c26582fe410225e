package org.orderhub.application.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The successes of endpoints that are well, counted here and written down every ten seconds: a busy
 * endpoint costs no write more for being well. A process that dies takes ten seconds of good news
 * with it. Safe for many threads.
 */
final class KeptBack {
  private static final Duration WHILE = Duration.ofSeconds(10);

  private record Calm(Instant since, int successes) {}

  private final Map<Endpoints.Name, Calm> calm = new HashMap<>();
  private final Clock clock;

  KeptBack(Clock clock) {
    this.clock = clock;
  }

  /** False when it is time to look at the endpoint, which has what was kept back so far. */
  synchronized boolean keep(Endpoints.Name endpoint, int successes) {
    Calm known = calm.get(endpoint);
    Instant now = clock.instant();
    if (known == null || now.isBefore(known.since()) || !now.isBefore(known.since().plus(WHILE))) {
      return false;
    }
    calm.put(endpoint, new Calm(known.since(), known.successes() + successes));
    return true;
  }

  /** Gives what was kept back; from now on all is told. */
  synchronized int take(Endpoints.Name endpoint) {
    Calm known = calm.remove(endpoint);
    return known == null ? 0 : known.successes();
  }

  /** The endpoint is well, and that is written down. */
  synchronized void isCalm(Endpoints.Name endpoint) {
    calm.put(endpoint, new Calm(clock.instant(), 0));
  }
}
