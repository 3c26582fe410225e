package org.orderhub.domain.cart;

import java.util.UUID;

/** Our id of a cart. */
public record CartId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
