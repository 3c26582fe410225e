package org.orderhub.domain.offer;

/** Where an offer stands, in one word. */
public enum OfferStatus {
  DRAFT,
  SENT,
  /** Sent, and its day is over. */
  EXPIRED,
  /** Accepted, whole or in part: there is an order. */
  WON,
  LOST,
  /** Won, and known to the system that carries it out. */
  WON_TRANSFERRED
}
