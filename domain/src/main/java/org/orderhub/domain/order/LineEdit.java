package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/**
 * What somebody wants a line to be. What only its sender tells of it, such as discounts, stays.
 *
 * @param id of a line that is there, or of a new one
 */
public record LineEdit(
    LineId id,
    @Nullable LineId parent,
    LineType type,
    Quantity quantity,
    Article article,
    Prices prices,
    StatusText externalStatus,
    String group) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WHILE_DIVIDING = 12;

  /**
   * What it shall cost.
   *
   * @param total none to have it worked out: quantity × price per unit
   */
  public record Prices(@Nullable Money perUnit, @Nullable Money total) {
    public Prices {
      if (perUnit == null && total == null) {
        throw new InvalidValue("required", "must be there when there is no total");
      }
    }

    /** What a line costs, where its total is left to be worked out when it can be. */
    static Prices of(OrderLine line) {
      Money perUnit = line.prices().perUnit();
      boolean isWorkedOut =
          perUnit != null && perUnit.times(line.quantity()).equals(line.prices().total());
      return new Prices(perUnit, isWorkedOut ? null : line.prices().total());
    }

    private Money total(Quantity quantity) {
      if (total != null) {
        return total;
      }
      if (perUnit == null) {
        throw new IllegalStateException("Neither a price nor a total");
      }
      return perUnit.times(quantity);
    }
  }

  /** A line as it is. */
  public static LineEdit of(OrderLine line) {
    return new LineEdit(
        line.id(),
        line.parent(),
        line.type(),
        line.quantity(),
        line.article(),
        Prices.of(line),
        line.externalStatus(),
        line.group());
  }

  /**
   * The line afterwards.
   *
   * @param known as it is; none for a new one
   */
  OrderLine on(@Nullable OrderLine known) {
    Money total = prices.total(quantity);
    return new OrderLine(
        id,
        parent,
        type,
        quantity,
        article,
        new LinePrices(prices.perUnit(), original(known), total, originalTotal(known)),
        externalStatus,
        group,
        known == null ? OrderLine.Extras.NONE : extras(known, total));
  }

  private static @Nullable Money original(@Nullable OrderLine known) {
    return known == null ? null : known.prices().originalPerUnit();
  }

  /** Moves with the quantity, where it can be worked out. */
  private @Nullable Money originalTotal(@Nullable OrderLine known) {
    if (known == null || known.prices().originalTotal() == null) {
      return null;
    }
    Money original = known.prices().originalPerUnit();
    return original == null || quantity.equals(known.quantity())
        ? known.prices().originalTotal()
        : original.times(quantity);
  }

  /** Another total holds another tax. */
  private static OrderLine.Extras extras(OrderLine known, Money total) {
    OrderLine.Extras extras = known.extras();
    if (total.equals(known.prices().total())) {
      return extras;
    }
    BigDecimal whole = HUNDRED;
    for (Tax tax : extras.taxes()) {
      whole = tax.percentage() == null ? whole : whole.add(tax.percentage());
    }
    BigDecimal of = whole;
    List<Tax> taxes = extras.taxes().stream().map(tax -> tax(tax, total, of)).toList();
    return new OrderLine.Extras(extras.discounts(), taxes, extras.returnDetails());
  }

  /** What the percentage takes of the total; a tax without one stays as it is. */
  private static Tax tax(Tax tax, Money total, BigDecimal whole) {
    BigDecimal percentage = tax.percentage();
    if (percentage == null || tax.amount() == null || whole.signum() <= 0) {
      return tax;
    }
    int digits = Math.max(0, total.currency().getDefaultFractionDigits());
    BigDecimal exact =
        total.amount().multiply(percentage).divide(whole, WHILE_DIVIDING, RoundingMode.HALF_UP);
    Money amount = new Money(exact.setScale(digits, RoundingMode.HALF_UP), total.currency());
    return new Tax(tax.description(), percentage, amount);
  }
}
