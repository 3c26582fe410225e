package org.orderhub.domain.identity;

import java.time.Duration;
import java.time.Instant;

/** When a session of the back office ends by itself. */
public final class SessionRules {
  public static final Duration IDLE = Duration.ofMinutes(30);
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  private SessionRules() {}

  public static boolean isOver(Instant startedAt, Instant lastSeenAt, Instant now) {
    return !now.isBefore(lastSeenAt.plus(IDLE)) || !now.isBefore(startedAt.plus(ABSOLUTE));
  }
}
