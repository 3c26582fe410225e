package org.orderhub.domain.order;

/** Where an order's goods are. */
public enum DeliveryState {
  OPEN,
  DISPATCHED,
  DELIVERED
}
