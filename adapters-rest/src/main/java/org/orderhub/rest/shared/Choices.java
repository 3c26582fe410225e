package org.orderhub.rest.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orderhub.domain.shared.InvalidValue;

/** Names of a domain's choices as the contract spells them: {@code InProgress} for IN_PROGRESS. */
public final class Choices {
  private Choices() {}

  /** The contract's spelling. */
  public static String name(Enum<?> choice) {
    return spelled(choice.name());
  }

  /** The contract's spelling of a constant's name; the empty text for none. */
  public static String spelled(String constant) {
    return Arrays.stream(constant.split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /**
   * Reads the contract's spelling, whatever its case.
   *
   * @throws InvalidValue naming what is allowed
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String text) {
    for (E each : type.getEnumConstants()) {
      if (name(each).equalsIgnoreCase(text)) {
        return each;
      }
    }
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(Choices::name).collect(Collectors.joining(", "));
    throw new InvalidValue("unknown_choice", "must be one of " + allowed);
  }
}
