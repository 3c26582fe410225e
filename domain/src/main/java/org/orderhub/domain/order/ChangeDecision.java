package org.orderhub.domain.order;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

/** What a wished change means for an order. */
public sealed interface ChangeDecision {

  /** The order afterwards, and what differs; never nothing. */
  record Changed(Order order, List<FieldChange> differences) implements ChangeDecision {}

  /**
   * The wish says what is so already: no new version, nothing to announce. The order afterwards
   * knows that it was so at the time of the wish.
   */
  record Unchanged(Order order) implements ChangeDecision {}

  /** A later change is known; this one is ignored. */
  record Stale(Instant knownChange) implements ChangeDecision {}

  /** The order has moved on from the expected version; the differences are theirs and yours. */
  record Conflict(Version current, List<FieldChange> differences) implements ChangeDecision {}
}
