package org.orderhub.domain.message.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is done to a value before it is written.
 *
 * @param argument what stands behind the colon; empty for none
 */
record Filter(Kind kind, String argument) {
  enum Kind {
    /** Writes the argument in the place of nothing. */
    DEFAULT,
    /** A day in words. */
    DATE,
    TIME,
    DATETIME,
    UPCASE,
    DOWNCASE;

    static Optional<Kind> named(String name) {
      return Arrays.stream(values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }

    static String all() {
      return Arrays.stream(values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
  }
}
