package org.orderhub.domain.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as partners and authors of templates write them. */
final class Spelling {
  private Spelling() {}

  /** {@code IN_PROGRESS} is {@code InProgress}. */
  static String words(Enum<?> constant) {
    return Arrays.stream(constant.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** {@code DELIVERED} is {@code delivered}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
