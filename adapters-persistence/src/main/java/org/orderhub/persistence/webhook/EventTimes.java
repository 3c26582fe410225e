package org.orderhub.persistence.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * Events are named by UUIDv7, which begin with their time in milliseconds: times are bounds of ids.
 */
final class EventTimes {
  /** Above every id there is. */
  static final UUID END = new UUID(-1, -1);

  /** Below every id there is. */
  static final UUID BEGIN = new UUID(0, 0);

  private EventTimes() {}

  /** Below all ids of that time and later ones, above all earlier ones. */
  static UUID bound(Instant time) {
    return new UUID(Math.max(0, time.toEpochMilli()) << 16, 0);
  }
}
