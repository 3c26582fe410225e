package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.util.Currency;
import org.orderhub.domain.shared.Currencies;

/**
 * A figure of the sender that the arithmetic does not lead to.
 *
 * @param pointer RFC 6901 into the order's body
 */
public record Mismatch(String pointer, BigDecimal computed, BigDecimal sent, String currencyCode) {

  /** Amounts are kept with at least the currency's digits, so that equality means equal. */
  public Mismatch {
    int digits = Digits.of(Currencies.parse(currencyCode));
    computed = Digits.plain(computed, digits);
    sent = Digits.plain(sent, digits);
  }

  static Mismatch of(String pointer, BigDecimal computed, BigDecimal sent, Currency currency) {
    return new Mismatch(pointer, computed, sent, currency.getCurrencyCode());
  }

  /** What was sent beyond what was computed. */
  public BigDecimal difference() {
    int digits = Math.max(computed.scale(), sent.scale());
    return sent.subtract(computed).setScale(digits);
  }

  /** {@code 19.00 EUR was sent, the arithmetic gives 20.00 EUR}. */
  public String sentence() {
    return "%s %s was sent, the arithmetic gives %s %s"
        .formatted(sent.toPlainString(), currencyCode, computed.toPlainString(), currencyCode);
  }
}
