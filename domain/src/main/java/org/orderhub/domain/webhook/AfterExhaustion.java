package org.orderhub.domain.webhook;

/** What a lane does when its oldest message has used up all its tries. */
public enum AfterExhaustion {
  /** Goes on with the next; the gap shows in the sequence numbers. */
  SKIP,
  /** Stands until staff act. */
  PARK
}
