package org.orderhub.domain.order;

import java.util.List;
import org.orderhub.domain.shared.FieldChange;

/** What an {@link OrderEvent} means for its order. */
public sealed interface EventDecision {
  /** The event moved facts of the order; what differs is never nothing. */
  record Moved(Order order, List<FieldChange> differences) implements EventDecision {}

  /** The event is one more thing that happened; later or others' news stands as it was. */
  record Noted(Order order) implements EventDecision {}

  /** The event speaks of lines that the order does not have, at these places of its list. */
  record UnknownLines(List<Integer> places) implements EventDecision {}
}
