package org.orderhub.webhooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
  /** Longer than any wait there is. */
  private static final Duration MOST = Duration.ofDays(7);

  private RetryAfter() {}

  /** None when the header is absent or makes no sense; zero for a date that is over. */
  static @Nullable Duration parse(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    if (value.matches("[0-9]{1,18}")) {
      return within(Duration.ofSeconds(Math.min(Long.parseLong(value), MOST.toSeconds())));
    }
    try {
      Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return within(Duration.between(now, date));
    } catch (DateTimeException nonsense) {
      return null;
    }
  }

  private static Duration within(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(MOST) > 0 ? MOST : asked;
  }
}
