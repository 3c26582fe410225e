package org.orderhub.domain.order;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Version;

/**
 * A wish to put a whole order in the place of the one of its id.
 *
 * @param expected the version the wish was made on; none for whichever is current
 */
public record Replacement(Manner manner, OrderDraft draft, @Nullable Version expected) {

  /** What the sender had in mind; the order is the same afterwards. */
  public enum Manner {
    /** Sent as a whole. */
    REPLACE,
    /** Only what differs was sent, and put into the order as it was. */
    UPDATE
  }
}
