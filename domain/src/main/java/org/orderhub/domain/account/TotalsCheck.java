package org.orderhub.domain.account;

/** What becomes of an order whose amounts do not add up. */
public enum TotalsCheck {
  /** It is stored, and the integration log warns of it. */
  WARN,
  /** It is refused. */
  REJECT,
  /** It is stored. */
  IGNORE
}
