package org.orderhub.domain.webhook;

/** Why an endpoint was switched off without anybody's doing. */
public enum SwitchOff {
  /** The receiver answered 410: it is gone for good. */
  GONE,
  /** For 120 hours not one message was accepted. */
  NO_SUCCESS
}
