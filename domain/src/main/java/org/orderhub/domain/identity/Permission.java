package org.orderhub.domain.identity;

/** One thing a role may or may not permit. */
public enum Permission {
  SEE,
  CHANGE_ORDERS,
  MANAGE_WEBHOOKS,
  /** Products with their prices, and stores. */
  MANAGE_CATALOGUE,
  MANAGE_ACCOUNT
}
