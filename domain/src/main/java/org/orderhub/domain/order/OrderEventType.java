package org.orderhub.domain.order;

/** What a partner may say that happened to an order. */
public enum OrderEventType {
  CANCELLED,
  COMPLETED,
  DELIVERED,
  DISPATCHED,
  DISPUTED,
  /** The goods left, as shop systems say it. */
  FULFILLED,
  PROCESSING,
  REFUNDED
}
