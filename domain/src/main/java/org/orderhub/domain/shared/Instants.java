package org.orderhub.domain.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Points in time as the database keeps them: whole microseconds of the years 1 to 9999. */
public final class Instants {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private Instants() {}

  /**
   * The time without what is finer than a microsecond, so that it is the same after it was stored.
   *
   * @throws InvalidValue when it lies outside of the years 1 to 9999
   */
  public static Instant exact(Instant time) {
    if (time.isBefore(FIRST) || !time.isBefore(END)) {
      throw new InvalidValue("out_of_range", "must lie in the years 1 to 9999");
    }
    return time.truncatedTo(ChronoUnit.MICROS);
  }

  /** As {@link #exact}, where there is a time at all. */
  public static @Nullable Instant exactOrNone(@Nullable Instant time) {
    return time == null ? null : exact(time);
  }
}
