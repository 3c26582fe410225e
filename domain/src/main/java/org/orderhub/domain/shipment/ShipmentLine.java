package org.orderhub.domain.shipment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Quantity;

/**
 * What the plan of shipments looks at in a line of an order, a cart or an offer.
 *
 * @param parent the line it ships with; one that is not among the lines counts as none
 * @param content how much of it is to be shipped, in content units, more than zero
 */
public record ShipmentLine(
    ShipmentLineId id,
    @Nullable ShipmentLineId parent,
    Sku sku,
    Quantity content,
    Splitting splitting) {

  public ShipmentLine {
    if (content.isNegative()) {
      throw new IllegalArgumentException("Line " + id + " ships nothing: " + content);
    }
  }

  /** How much of it may go ahead when so much is there; all of it, a part or nothing. */
  BigDecimal ahead(BigDecimal free) {
    BigDecimal wanted = content.value();
    return wanted.compareTo(free) <= 0 ? wanted : splitting.part(free);
  }
}
