package org.orderhub.domain.widget;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * Values as partners write them, each in one way only, so that nothing is lost in either direction:
 * {@code 03/27/2024}, {@code 0.90}, {@code Yes}.
 */
public final class FieldCodec {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern WRITTEN_DATE = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}");

  /** No plus, no exponent, no leading zeros, no minus before a zero. */
  private static final Pattern DECIMAL =
      Pattern.compile("(?!-0(?:\\.0+)?$)-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,10})?");

  private FieldCodec() {}

  /**
   * The value that a text writes.
   *
   * @throws InvalidValue when the text is not the one way to write a value of the field's type
   */
  public static FieldValue read(WidgetField field, @Nullable String text) {
    if (text == null) {
      return new FieldValue.Nothing();
    }
    if (text.isEmpty()) {
      return new FieldValue.Empty();
    }
    return switch (field.type()) {
      case TEXT -> new FieldValue.Words(Text.bounded(text, TextLimits.TEXT));
      case NUMBER -> new FieldValue.Numeral(decimal(text));
      case PERCENT -> new FieldValue.Share(decimal(text));
      case DATE -> new FieldValue.Day(date(text));
      case YES_NO -> new FieldValue.YesNo(yesNo(text));
      case CHOICE -> new FieldValue.Chosen(choice(field, text));
    };
  }

  /** The text that writes the value; null for none. */
  public static @Nullable String write(FieldValue value) {
    return switch (value) {
      case FieldValue.Nothing nothing -> null;
      case FieldValue.Empty empty -> "";
      case FieldValue.Words words -> words.text();
      case FieldValue.Numeral numeral -> numeral.number().toPlainString();
      case FieldValue.Share share -> share.number().toPlainString();
      case FieldValue.Day day -> DATE.format(day.date());
      case FieldValue.YesNo yesNo -> yesNo.isYes() ? "Yes" : "No";
      case FieldValue.Chosen chosen -> chosen.choice();
    };
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new InvalidValue(
          "not_a_number", "must be a number of at most 18 digits and 10 decimals, such as 0.90");
    }
    return new BigDecimal(text);
  }

  private static LocalDate date(String text) {
    try {
      if (!WRITTEN_DATE.matcher(text).matches() || text.endsWith("0000")) {
        throw new DateTimeException(text);
      }
      return LocalDate.parse(text, DATE);
    } catch (DateTimeException notADate) {
      throw new InvalidValue("not_a_date", "must be a date as MM/dd/yyyy, such as 03/27/2024");
    }
  }

  private static boolean yesNo(String text) {
    return switch (text) {
      case "Yes" -> true;
      case "No" -> false;
      default -> throw new InvalidValue("not_yes_or_no", "must be Yes or No");
    };
  }

  private static String choice(WidgetField field, String text) {
    if (!field.choices().contains(text)) {
      throw new InvalidValue(
          "unknown_choice", "must be one of: " + String.join(", ", field.choices()));
    }
    return text;
  }
}
