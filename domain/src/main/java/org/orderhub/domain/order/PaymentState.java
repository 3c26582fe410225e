package org.orderhub.domain.order;

/** What is paid of an order, or was given back or called into question. */
public enum PaymentState {
  OPEN,
  PARTLY_PAID,
  PAID,
  PARTLY_REFUNDED,
  REFUNDED,
  DISPUTED
}
