package org.orderhub.domain.order;

/** Whether a line goes out or comes back. */
public enum LineType {
  /** Quantity above zero. */
  PURCHASE,
  /** Quantity below zero. */
  RETURN
}
