package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/**
 * A line of an order as one of its events sees it.
 *
 * @param told what the event says of it; none when it stands as ordered
 */
public record EventLine(OrderLine line, @Nullable LineOverride told) {
  /** How many units the event is about. */
  public Quantity quantity() {
    return told == null || told.quantity() == null ? line.quantity() : told.quantity();
  }

  /** The amount told, else the line's own, as far as an order knows it. */
  public @Nullable BigDecimal figure(LineFigure figure) {
    BigDecimal amount = told == null ? null : told.figure(figure);
    return amount == null ? ordered(figure) : amount;
  }

  private @Nullable BigDecimal ordered(LineFigure figure) {
    LinePrices prices = line.prices();
    return switch (figure) {
      case PRICE -> amount(prices.perUnit());
      case ORIGINAL_PRICE -> amount(prices.originalPerUnit());
      case ROW_TOTAL -> prices.total().amount();
      case PRICE_TAX, PRICE_INC_TAX, ROW_TOTAL_INC_TAX, ROW_TOTAL_DISCOUNT -> null;
    };
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.amount();
  }

  /** A refund that tells an amount and no quantity is for as many units as that amount buys. */
  BigDecimal refunded() {
    BigDecimal amount = told == null ? null : told.figure(LineFigure.ROW_TOTAL);
    BigDecimal total = line.prices().total().amount();
    return amount == null || told == null || told.quantity() != null || total.signum() == 0
        ? quantity().value()
        : amount
            .abs()
            .multiply(line.quantity().value())
            .divide(total.abs(), Decimals.SCALE, RoundingMode.HALF_UP);
  }
}
