package org.orderhub.domain.cart;

import java.util.UUID;
import org.orderhub.domain.shipment.ShipmentLineId;

/** Our id of a product line; it stays the same when a cart becomes an offer or an order. */
public record ProductLineId(UUID value) {

  /** As a plan of shipments names the line. */
  public ShipmentLineId toShip() {
    return new ShipmentLineId(toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
