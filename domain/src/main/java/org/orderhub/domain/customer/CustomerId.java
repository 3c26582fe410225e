package org.orderhub.domain.customer;

import java.util.UUID;

/** Our id of a customer. */
public record CustomerId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
