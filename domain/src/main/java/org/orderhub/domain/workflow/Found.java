package org.orderhub.domain.workflow;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a condition found, as the history of runs shows it. */
final class Found {
  static final String NOTHING = "nothing";
  private static final int LONGEST = 200;

  private Found() {}

  static Optional<String> unless(String value, Predicate<String> holds) {
    return holds.test(value) ? Optional.empty() : Optional.of(shown(value));
  }

  static Optional<String> unless(@Nullable BigDecimal value, Predicate<BigDecimal> holds) {
    if (value == null) {
      return Optional.of(NOTHING);
    }
    return holds.test(value) ? Optional.empty() : Optional.of(plain(value));
  }

  static String shown(String value) {
    if (value.isBlank()) {
      return NOTHING;
    }
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
  }

  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
