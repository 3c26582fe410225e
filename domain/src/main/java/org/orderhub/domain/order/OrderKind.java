package org.orderhub.domain.order;

/** What the one central view holds side by side. */
public enum OrderKind {
  ORDER,
  SERVICE,
  APPOINTMENT
}
