package org.orderhub.domain.cart;

import java.util.UUID;

/** Our id of a product line; it stays the same when a cart becomes an offer or an order. */
public record ProductLineId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
