package org.orderhub.domain.customer;

/** What kind of person or organisation a customer is. */
public enum EntityType {
  INDIVIDUAL,
  BUSINESS,
  FARM,
  PARTNERSHIP,
  NONPROFIT
}
