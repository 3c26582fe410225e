package org.orderhub.rest.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.orderhub.domain.shared.InvalidValue;

/** Points in time as ISO 8601 with an offset, such as {@code 2026-03-26T16:00:00+01:00}. */
public final class Times {
  private Times() {}

  /**
   * Kept to the microsecond.
   *
   * @throws InvalidValue when the offset is missing, or the year is not from 1900 to 9999
   */
  public static Instant parse(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() < 1900 || time.getYear() > 9999) {
        throw new InvalidValue("out_of_range", "must lie in the years 1900 to 9999");
      }
      return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException notATime) {
      throw new InvalidValue(
          "not_a_time",
          "must be a time with its offset, such as 2026-03-26T16:00:00Z or"
              + " 2026-03-26T17:00:00+01:00");
    }
  }
}
