package org.orderhub.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days as fields {@code from} and {@code to} name it, both ends included.
 *
 * @param from when it begins
 * @param to when it is over
 */
public record Days(@Nullable Instant from, @Nullable Instant to) {

  /** None where a field is empty, or wrong, which the form then says. */
  public static Days read(Form form, ZoneId zone) {
    @Nullable LocalDate first = form.readOptional("from", Choices::date).orElse(null);
    @Nullable LocalDate last = form.readOptional("to", Choices::date).orElse(null);
    if (first != null && last != null && last.isBefore(first)) {
      form.refuse("to", "must not be before the first day");
    }
    return new Days(start(first, zone), start(last == null ? null : last.plusDays(1), zone));
  }

  private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }
}
