package org.orderhub.domain.shipment;

/** The id of a line, as the order, cart or offer that it stands in knows it. */
public record ShipmentLineId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
