package org.orderhub.web.shared;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.orderhub.domain.shared.Money;

/** How values are written on pages. */
@TemplateExtension
public final class Formats {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter EXACT_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xxx '('VV')'", Locale.ENGLISH);

  private Formats() {}

  /** The amount with groups of thousands, without its currency: {@code 1,234.50}. */
  static String figure(Money money) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    int decimals = money.plain().scale();
    format.setMinimumFractionDigits(Math.max(0, decimals));
    format.setMaximumFractionDigits(Math.max(0, decimals));
    return format.format(money.amount());
  }

  static String code(Money money) {
    return money.currency().getCurrencyCode();
  }

  /** Without trailing zeros: {@code 20}, {@code 7.5}. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** To the minute, as a clock on the wall there shows it. */
  static String clock(Instant time, ZoneId zone) {
    return TIME.format(time.atZone(zone));
  }

  /** To the millisecond, with the offset and the zone. */
  static String exactly(Instant time, ZoneId zone) {
    return EXACT_TIME.format(time.atZone(zone));
  }

  /** {@code 85 ms}, {@code 1.2 s}. */
  static String words(Duration duration) {
    long millis = duration.toMillis();
    return millis < 1_000
        ? millis + " ms"
        : String.format(Locale.ENGLISH, "%.1f s", millis / 1_000.0);
  }

  /** The name of a choice as people write it: {@code In progress}. */
  public static String words(Enum<?> choice) {
    String words = choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
