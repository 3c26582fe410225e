package org.orderhub.domain.message;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.orderhub.domain.shared.InvalidValue;

/**
 * A language, and perhaps where it is spoken: {@code de}, {@code de-AT}. BCP 47, as it is usual.
 */
public record LanguageTag(String value) {
  private static final int LONGEST = 35;

  public LanguageTag {
    value = canonical(value);
  }

  private static String canonical(String text) {
    if (text.length() <= LONGEST) {
      try {
        Locale locale = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
        if (!locale.getLanguage().isEmpty()) {
          return locale.toLanguageTag();
        }
      } catch (IllformedLocaleException notATag) {
        // Said below.
      }
    }
    throw new InvalidValue("not_a_language", "must be a language tag, such as de or de-AT");
  }

  /** The language a text names; none when it names none. */
  public static Optional<LanguageTag> parse(String text) {
    try {
      return Optional.of(new LanguageTag(text.strip()));
    } catch (InvalidValue notATag) {
      return Optional.empty();
    }
  }

  public Locale locale() {
    return Locale.forLanguageTag(value);
  }

  /** Whether both are one language, wherever it is spoken. */
  boolean isSameLanguage(LanguageTag other) {
    return locale().getLanguage().equals(other.locale().getLanguage());
  }

  @Override
  public String toString() {
    return value;
  }
}
