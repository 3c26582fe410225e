package org.orderhub.domain.cart;

import java.math.BigDecimal;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;

/** How much of a product is wanted: 750 metres by content, or 2 drums by order unit. */
public record LineQuantity(Quantity value, Type type) {

  /** What is counted. */
  public enum Type {
    CONTENT_QUANTITY,
    ORDER_QUANTITY
  }

  public LineQuantity {
    if (value.isNegative()) {
      throw new InvalidValue("negative_quantity", "must be more than 0");
    }
  }

  /**
   * In content units, in which prices and stock are told.
   *
   * @throws InvalidValue when it has more than four decimals or 15 integer digits
   */
  public Quantity content(Units units) {
    BigDecimal factor =
        switch (type) {
          case CONTENT_QUANTITY -> BigDecimal.ONE;
          case ORDER_QUANTITY -> units.contentPerUnit();
        };
    return new Quantity(value.value().multiply(factor));
  }

  /** With its unit, for people: {@code 750 metre}, {@code 2 drum}. */
  public String told(Units units) {
    return value
        + " "
        + switch (type) {
          case CONTENT_QUANTITY -> units.contentUnit();
          case ORDER_QUANTITY -> units.unit();
        };
  }
}
