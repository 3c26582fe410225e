package org.orderhub.domain.message.template;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderhub.domain.shared.Money;

/**
 * Writes values as people of one language read them.
 *
 * @param zone in which days and times are told
 */
public record Formats(Locale locale, ZoneId zone) {
  private static final int MOST_DECIMALS = 4;

  String text(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> "";
      case Value.Words words -> words.text();
      case Value.Figure figure -> number(figure.number());
      case Value.Amount amount -> money(amount.money());
      case Value.Moment moment -> date(moment.at());
      case Value.Flag flag -> String.valueOf(flag.isSet());
      case Value.Items items ->
          items.values().stream().map(this::text).collect(Collectors.joining(", "));
      case Value.Fields fields ->
          fields.values().values().stream().map(this::text).collect(Collectors.joining(", "));
    };
  }

  String filtered(Value value, Filter filter) {
    return switch (filter.kind()) {
      case DEFAULT -> value.isPresent() ? text(value) : filter.argument();
      case DATE -> moment(value).map(this::date).orElse(text(value));
      case TIME -> moment(value).map(this::time).orElse(text(value));
      case DATETIME -> moment(value).map(at -> date(at) + ", " + time(at)).orElse(text(value));
      case UPCASE -> text(value).toUpperCase(locale);
      case DOWNCASE -> text(value).toLowerCase(locale);
    };
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.clamp(number.scale(), MOST_DECIMALS, 20));
    return usualSpaces(format.format(number));
  }

  private String money(Money money) {
    BigDecimal amount = money.plain();
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(amount.scale());
    format.setMaximumFractionDigits(amount.scale());
    return usualSpaces(format.format(amount));
  }

  private String date(Instant at) {
    return usualSpaces(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(locale)
            .withZone(zone)
            .format(at));
  }

  private String time(Instant at) {
    return usualSpaces(
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(zone)
            .format(at));
  }

  private static Optional<Instant> moment(Value value) {
    return switch (value) {
      case Value.Moment moment -> Optional.of(moment.at());
      case Value.Words words -> parsed(words.text());
      case Value.Nothing nothing -> Optional.empty();
      case Value.Figure figure -> Optional.empty();
      case Value.Amount amount -> Optional.empty();
      case Value.Flag flag -> Optional.empty();
      case Value.Items items -> Optional.empty();
      case Value.Fields fields -> Optional.empty();
    };
  }

  /** What senders add tells times as texts. */
  private static Optional<Instant> parsed(String text) {
    try {
      return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /** Narrow and unbreakable spaces look like others, and nobody finds a text that holds them. */
  private static String usualSpaces(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }
}
