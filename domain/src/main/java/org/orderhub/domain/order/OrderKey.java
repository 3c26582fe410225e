package org.orderhub.domain.order;

import java.util.UUID;

/** Our own id of an order. A deleted and again registered order gets a new one. */
public record OrderKey(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
