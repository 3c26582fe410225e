package org.orderhub.webhooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Constants as receivers read them: IN_PROGRESS is {@code InProgress}. */
final class Words {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Words() {}

  static String of(Enum<?> constant) {
    return of(constant.name());
  }

  static String of(String constant) {
    return KNOWN.computeIfAbsent(constant, Words::joined);
  }

  private static String joined(String constant) {
    return Arrays.stream(constant.split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
