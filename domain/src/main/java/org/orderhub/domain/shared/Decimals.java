package org.orderhub.domain.shared;

import java.math.BigDecimal;

/**
 * Exact decimals as the database keeps them: {@code numeric(19,4)}, 15 digits before the point and
 * 4 after it.
 */
public final class Decimals {
  public static final int SCALE = 4;
  private static final int INTEGER_DIGITS = 15;

  private Decimals() {}

  /**
   * The number with exactly four decimals, so that equal numbers are equal values.
   *
   * @throws InvalidValue when it has more than four decimals or 15 integer digits
   */
  public static BigDecimal exact(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO.setScale(SCALE);
    }
    // Looked at before any arithmetic: 1e999999999 is a short text and a very long number.
    if ((long) number.precision() - number.scale() > INTEGER_DIGITS) {
      throw new InvalidValue(
          "out_of_range", "must have at most " + INTEGER_DIGITS + " digits before the point");
    }
    if (number.scale() > SCALE && saysMore(number)) {
      throw new InvalidValue("too_many_decimals", "must have at most " + SCALE + " decimals");
    }
    return number.setScale(SCALE);
  }

  /** Whether what stands behind the fourth decimal is more than zeros. */
  private static boolean saysMore(BigDecimal number) {
    return number.scale() > 1_000 || number.stripTrailingZeros().scale() > SCALE;
  }
}
