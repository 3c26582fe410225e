package org.orderhub.domain.order;

/** The name of a {@link Lifecycle} state, as commands and filters use it. */
public enum OrderStatus {
  IN_PROGRESS,
  COMPLETED,
  CANCELLED
}
