package org.orderhub.rest.widget;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orderhub.domain.shared.InvalidValue;

/** How the contract spells types and roles of fields: {@code yes-no} for YES_NO. */
final class Spelling {
  private Spelling() {}

  static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws InvalidValue naming what is allowed
   */
  static <E extends Enum<E>> E parse(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> of(each).equals(text))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "unknown_choice",
                "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                        .map(Spelling::of)
                        .collect(Collectors.joining(", "))));
  }
}
