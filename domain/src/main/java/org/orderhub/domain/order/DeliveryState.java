package org.orderhub.domain.order;

/** Where an order's goods are; each state is further on than those before it. */
public enum DeliveryState {
  OPEN,
  PARTLY_DISPATCHED,
  DISPATCHED,
  PARTLY_DELIVERED,
  DELIVERED
}
