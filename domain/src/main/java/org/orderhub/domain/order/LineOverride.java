package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;

/**
 * What an order event says about one line of its order. It holds for the event alone: the line
 * stays as it was ordered.
 *
 * @param quantity how many units it is about, whole and above zero; none for all of them
 * @param figures in the currency of the order
 */
public record LineOverride(
    LineId line, @Nullable Quantity quantity, Map<LineFigure, BigDecimal> figures) {
  public LineOverride {
    if (quantity != null) {
      units(quantity.value());
    }
    Map<LineFigure, BigDecimal> exact = new EnumMap<>(LineFigure.class);
    figures.forEach((figure, amount) -> exact.put(figure, Decimals.exact(amount)));
    figures = Collections.unmodifiableMap(exact);
  }

  /**
   * So many units.
   *
   * @throws InvalidValue when the number is not whole and above zero
   */
  public static Quantity units(BigDecimal number) {
    if (number.signum() <= 0 || number.stripTrailingZeros().scale() > 0) {
      throw new InvalidValue("not_whole", "must be a whole number above zero");
    }
    return new Quantity(number);
  }

  /** The figure told; none when the line's own holds. */
  public @Nullable BigDecimal figure(LineFigure figure) {
    return figures.get(figure);
  }
}
