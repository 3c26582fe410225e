package org.orderhub.domain.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orderhub.domain.shared.InvalidValue;

/** Constants as the API spells them: CONFIRM_ORDER is {@code ConfirmOrder}. */
final class Spelling {
  private Spelling() {}

  static String of(Enum<?> constant) {
    return Arrays.stream(constant.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /**
   * The constant of that spelling, in whichever case.
   *
   * @throws InvalidValue when there is none
   */
  static <E extends Enum<E>> E parse(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "unknown_value",
                "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                        .map(Spelling::of)
                        .collect(Collectors.joining(", "))));
  }
}
