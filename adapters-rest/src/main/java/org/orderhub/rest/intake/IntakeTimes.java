package org.orderhub.rest.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Times;

/** Days and times of order intake, which are the account's where they name no zone. */
record IntakeTimes(ZoneId zone) {

  /**
   * The beginning of a day, or a time.
   *
   * @throws InvalidValue when it is neither
   */
  Instant parse(String text) {
    if (text.length() == 10) {
      return checked(() -> LocalDate.parse(text).atStartOfDay(zone));
    }
    return hasOffset(text)
        ? Times.parse(text)
        : checked(() -> LocalDateTime.parse(text).atZone(zone));
  }

  private static boolean hasOffset(String text) {
    return text.length() > 10 && text.substring(10).matches(".*(Z|[+-][0-9:]+)");
  }

  private interface Parsing {
    ZonedDateTime parse();
  }

  private static Instant checked(Parsing parsing) {
    try {
      return Times.parse(parsing.parse().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException notADay) {
      throw new InvalidValue(
          "not_a_day", "must be a day such as 2024-11-15, or a time such as 2024-11-15T09:30");
    }
  }

  /** A day where it is one, as the page has it; else a time with its offset. */
  String write(Instant time) {
    ZonedDateTime there = time.atZone(zone);
    return there.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? there.toLocalDate().toString()
        : there.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
