package org.orderhub.web.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;

/** Reads what pages send of closed sets and plain types. */
public final class Choices {
  private Choices() {}

  public static <E extends Enum<E>> E of(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("unknown_choice", "must be one of the choices"));
  }

  /** A day of the years 1 to 9999. */
  public static LocalDate date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      Instants.exact(date.atStartOfDay(ZoneOffset.UTC).toInstant());
      return date;
    } catch (DateTimeException notADate) {
      throw new InvalidValue("not_a_date", "must be a date, such as 2026-03-31");
    }
  }

  public static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAUuid) {
      throw new InvalidValue("not_a_uuid", "must be a UUID");
    }
  }

  public static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue("not_a_number", "must be a number");
    }
  }
}
