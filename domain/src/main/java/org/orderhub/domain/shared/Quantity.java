package org.orderhub.domain.shared;

import java.math.BigDecimal;

/** How much of an article, never zero; negative for what comes back. */
public record Quantity(BigDecimal value) {

  public Quantity {
    value = Decimals.exact(value);
    if (value.signum() == 0) {
      throw new InvalidValue("zero_quantity", "must not be zero");
    }
  }

  public static Quantity of(String value) {
    return new Quantity(new BigDecimal(value));
  }

  public boolean isNegative() {
    return value.signum() < 0;
  }

  /** Without trailing zeros: {@code 3}, {@code 2.5}. */
  public BigDecimal plain() {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public String toString() {
    return plain().toPlainString();
  }
}
