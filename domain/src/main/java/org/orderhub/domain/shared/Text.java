package org.orderhub.domain.shared;

/** Rules for text that is stored and shown: bounded, valid Unicode, no invisible control codes. */
public final class Text {
  private Text() {}

  /**
   * The text itself when it fits.
   *
   * @param maximum in UTF-16 code units
   * @throws InvalidValue when longer, or when it holds a control character other than tab, line
   *     feed and carriage return, or half of a surrogate pair
   */
  public static String bounded(String value, int maximum) {
    if (value.length() > maximum) {
      throw new InvalidValue("too_long", "must have at most " + maximum + " characters");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isControl(c)) {
        throw new InvalidValue(
            "control_character", "must not hold the control character U+%04X".formatted((int) c));
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          throw new InvalidValue("invalid_unicode", "must not hold half of a surrogate pair");
        }
        i++;
      }
    }
    return value;
  }

  /** As {@link #bounded}, and holds something other than white space. */
  public static String required(String value, int maximum) {
    if (value.isBlank()) {
      throw new InvalidValue("blank", "must not be blank");
    }
    return bounded(value, maximum);
  }

  /** As {@link #required}, on one line and without white space at its ends: fit to be a key. */
  public static String key(String value, int maximum) {
    required(value, maximum);
    if (!value.equals(value.strip()) || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new InvalidValue(
          "not_a_key", "must stand on one line, without white space at its ends");
    }
    return value;
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
  }
}
