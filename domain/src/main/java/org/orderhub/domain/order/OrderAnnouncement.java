package org.orderhub.domain.order;

import java.util.List;
import org.orderhub.domain.shared.FieldChange;

/** What happened to an order, for all who must know. */
public sealed interface OrderAnnouncement {

  /** The order afterwards. */
  Order order();

  record Registered(Order order) implements OrderAnnouncement {}

  /**
   * A partner told what happened to it.
   *
   * @param differences what that moved of the order's facts; may be nothing
   */
  record EventRecorded(Order order, OrderEvent event, List<FieldChange> differences)
      implements OrderAnnouncement {}

  /** A whole order was put in its place. */
  record Replaced(Order order, List<FieldChange> differences) implements OrderAnnouncement {}

  /** Some of its fields were changed. */
  record Updated(Order order, List<FieldChange> differences) implements OrderAnnouncement {}

  record StatusChanged(Order order, List<FieldChange> differences) implements OrderAnnouncement {}

  /** Something is odd about its sender's data; nothing of it changed. */
  record Warned(Order order, Warning warning) implements OrderAnnouncement {}

  record DeliveryChanged(Order order, List<FieldChange> differences) implements OrderAnnouncement {}

  /** The order is as it was last. */
  record Deleted(Order order) implements OrderAnnouncement {}

  /** Somebody asks to act on it; nothing of it changed. */
  record ActionTriggered(Order order, OrderAction action) implements OrderAnnouncement {}

  /** A note for its time line; nothing of it changed. */
  record Noted(Order order, String note) implements OrderAnnouncement {}
}
