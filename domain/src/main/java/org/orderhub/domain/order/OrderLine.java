package org.orderhub.domain.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * One article, quantity and price in an order.
 *
 * @param parent the line it belongs to, in the same order; a drum belongs to the cable wound on it
 * @param group a text by which the sender groups lines
 */
public record OrderLine(
    LineId id,
    @Nullable LineId parent,
    LineType type,
    Quantity quantity,
    Article article,
    LinePrices prices,
    StatusText externalStatus,
    String group,
    Extras extras) {

  /** What only some senders tell of a line. */
  public record Extras(
      List<Discount> discounts, List<Tax> taxes, @Nullable ReturnDetails returnDetails) {
    public static final Extras NONE = new Extras(List.of(), List.of(), null);

    public Extras {
      discounts = List.copyOf(discounts);
      taxes = List.copyOf(taxes);
    }
  }

  public OrderLine {
    Text.bounded(group, TextLimits.NAME);
  }
}
