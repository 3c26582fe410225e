package org.orderhub.application.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderKey;

/**
 * An order that may be stored, unless an earlier one of the same list has its id.
 *
 * @param order as it is before its action
 */
record Candidate(RegisterOrder.Command command, Order order, boolean isFirst) {

  boolean isStored(Set<OrderKey> stored) {
    return isFirst && stored.contains(order.key());
  }

  /** With its action counted among its events. */
  Order asStored() {
    return command.action() != null && order.isConnected() ? order.told() : order;
  }

  List<OrderAnnouncements.Item> news() {
    var registered =
        new OrderAnnouncements.Item(
            new OrderAnnouncement.Registered(order), command.by(), command.received());
    OrderAction action = command.action();
    return action == null || !order.isConnected()
        ? List.of(registered)
        : List.of(
            registered,
            new OrderAnnouncements.Item(
                new OrderAnnouncement.ActionTriggered(asStored(), action), command.by()));
  }

  List<Job.Remark> remarks() {
    if (command.action() == null || order.isConnected()) {
      return Remarks.onContact(order);
    }
    List<Job.Remark> remarks = new ArrayList<>(Remarks.onContact(order));
    remarks.add(Remarks.ACTION_REFUSED);
    return remarks;
  }
}
