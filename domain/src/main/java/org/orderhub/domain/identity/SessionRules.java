package org.orderhub.domain.identity;

import java.time.Duration;
import java.time.Instant;

/** When a session ends by itself. */
public final class SessionRules {
  public static final Duration IDLE = Duration.ofMinutes(30);
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  /**
   * How exactly the last sight of a session is kept: a page costs no write more often than this.
   */
  public static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private SessionRules() {}

  public static boolean isOver(Instant startedAt, Instant lastSeenAt, Instant now) {
    return isIdle(lastSeenAt, now) || isOutlived(startedAt, now);
  }

  /** Whether nothing was heard of it for so long that whoever comes is back, not still there. */
  public static boolean isIdle(Instant lastSeenAt, Instant now) {
    return !now.isBefore(lastSeenAt.plus(IDLE));
  }

  public static boolean isOutlived(Instant startedAt, Instant now) {
    return !now.isBefore(startedAt.plus(ABSOLUTE));
  }

  public static boolean isWorthNoting(Instant lastSeenAt, Instant now) {
    return !now.isBefore(lastSeenAt.plus(NOTED_EVERY));
  }
}
