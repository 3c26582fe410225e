package org.orderhub.domain.webhook;

import java.time.Duration;

/**
 * How long the delivery engine looks back, holds still and bears with an endpoint.
 *
 * @param timeFactor stretches (above 1) or shrinks every duration; 1 outside tests
 */
public record HealthRules(double timeFactor) {
  /** A notice goes out at this many failures in a row. */
  public static final int TELLING_FAILURES = 4;

  /** Tries within {@link #window} from which a share of failures means something. */
  static final int ENOUGH_TRIES = 10;

  static final int FAILING_PERCENT = 70;
  static final int TIMEOUTS_IN_A_ROW = 5;

  /** In flight while an endpoint comes back; the breaker is closed after the last. */
  static final int LAST_STEP = 4;

  Duration window() {
    return scaled(Duration.ofMinutes(5));
  }

  Duration firstOpening() {
    return scaled(Duration.ofSeconds(30));
  }

  Duration longestOpening() {
    return scaled(Duration.ofMinutes(15));
  }

  /** Without one success for so long, an endpoint is switched off. */
  public Duration patience() {
    return scaled(Duration.ofDays(5));
  }

  /** A thousand messages given up are one notice. */
  Duration betweenNotices() {
    return scaled(Duration.ofHours(1));
  }

  private Duration scaled(Duration duration) {
    return Duration.ofMillis(Math.max(1, Math.round(duration.toMillis() * timeFactor)));
  }
}
