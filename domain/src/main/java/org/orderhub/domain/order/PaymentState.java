package org.orderhub.domain.order;

/** What is paid of an order. */
public enum PaymentState {
  OPEN,
  PARTLY_PAID,
  PAID
}
