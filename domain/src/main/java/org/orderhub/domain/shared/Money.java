package org.orderhub.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/** An exact amount in one currency, always with four decimals. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public Money {
    amount = Decimals.exact(amount);
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currencies.parse(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The sum; of nothing, zero in the currency asked for. */
  public static Money sum(Currency currency, Collection<Money> amounts) {
    Money sum = zero(currency);
    for (Money each : amounts) {
      sum = sum.plus(each);
    }
    return sum;
  }

  public Money plus(Money other) {
    sameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  public Money minus(Money other) {
    return plus(other.negated());
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** Price times quantity, rounded half up to the currency's minor unit. */
  public Money times(Quantity quantity) {
    int minor = Math.max(0, currency.getDefaultFractionDigits());
    return new Money(
        amount.multiply(quantity.value()).setScale(minor, RoundingMode.HALF_UP), currency);
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    sameCurrency(other);
    return amount.compareTo(other.amount);
  }

  /** With at least the currency's usual decimals: {@code 12.50 EUR}, {@code 0.0075 EUR}. */
  @Override
  public String toString() {
    return plain().toPlainString() + " " + currency.getCurrencyCode();
  }

  /** The amount with the currency's usual decimals, more only where they say something. */
  public BigDecimal plain() {
    int minor = Math.max(0, currency.getDefaultFractionDigits());
    BigDecimal short_ = amount.stripTrailingZeros();
    return short_.scale() < minor ? short_.setScale(minor) : short_;
  }

  private void sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
  }
}
