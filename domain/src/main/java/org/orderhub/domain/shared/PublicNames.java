package org.orderhub.domain.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Constants as the API, events, templates and workflows spell them: IN_PROGRESS is {@code
 * InProgress}.
 */
public final class PublicNames {
  private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

  private PublicNames() {}

  public static String of(Enum<?> constant) {
    return NAMES.computeIfAbsent(constant, each -> of(each.name()));
  }

  /** That of a constant's name; the empty text for none. */
  public static String of(String constant) {
    return Arrays.stream(constant.split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /**
   * The constant of that name, in whichever case.
   *
   * @throws InvalidValue naming what is allowed
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String text) {
    for (E each : type.getEnumConstants()) {
      if (of(each).equalsIgnoreCase(text)) {
        return each;
      }
    }
    String allowed =
        Arrays.stream(type.getEnumConstants())
            .map(PublicNames::of)
            .collect(Collectors.joining(", "));
    throw new InvalidValue("unknown_choice", "must be one of " + allowed);
  }
}
