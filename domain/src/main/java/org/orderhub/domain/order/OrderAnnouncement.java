package org.orderhub.domain.order;

import java.util.List;
import org.orderhub.domain.shared.FieldChange;

/** What happened to an order, for all who must know. */
public sealed interface OrderAnnouncement {

  /** The order afterwards. */
  Order order();

  record Registered(Order order) implements OrderAnnouncement {}

  record StatusChanged(Order order, List<FieldChange> differences) implements OrderAnnouncement {}

  /** Something is odd about its sender's data; nothing of it changed. */
  record Warned(Order order, Warning warning) implements OrderAnnouncement {}
}
