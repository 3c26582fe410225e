package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Rounding and writing amounts in a currency's digits. */
final class Digits {
  /** Enough for a division, whose result is rounded to a currency's digits in the end. */
  static final int WHILE_DIVIDING = 12;

  private Digits() {}

  static int of(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }

  static BigDecimal rounded(BigDecimal amount, Currency currency) {
    return amount.setScale(of(currency), RoundingMode.HALF_UP);
  }

  /** The currency's smallest unit so many times: what figures may differ by through rounding. */
  static BigDecimal tolerance(Currency currency, int lines) {
    return BigDecimal.valueOf(Math.max(1, lines), of(currency));
  }

  /** With at least so many decimals, more only where they say something. */
  static BigDecimal plain(BigDecimal amount, int digits) {
    BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    return stripped.scale() < digits ? stripped.setScale(digits) : stripped;
  }
}
