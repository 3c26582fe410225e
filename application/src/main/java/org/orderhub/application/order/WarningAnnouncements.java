package org.orderhub.application.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.shared.Actor;

/** Tells of warnings: each is an event of its order that changes nothing else of it. */
public final class WarningAnnouncements {
  private final Orders orders;
  private final OrderAnnouncements announcements;

  public WarningAnnouncements(Orders orders, OrderAnnouncements announcements) {
    this.orders = orders;
    this.announcements = announcements;
  }

  /** An order as it is stored, in the transaction at hand, and who sent it. */
  record Sent(Order order, Actor by) {}

  void announce(List<Sent> sent, List<RecordedWarning> warnings, Instant now) {
    if (warnings.isEmpty()) {
      return;
    }
    Map<OrderKey, Sent> byKey = new LinkedHashMap<>();
    sent.forEach(each -> byKey.put(each.order().key(), each));
    Map<OrderKey, Order> told = new LinkedHashMap<>();
    List<OrderAnnouncements.Item> news = new ArrayList<>(warnings.size());
    for (RecordedWarning recorded : warnings) {
      Sent about = byKey.get(recorded.orderKey());
      if (about != null) {
        Order order = told.getOrDefault(recorded.orderKey(), about.order()).told();
        told.put(recorded.orderKey(), order);
        news.add(
            new OrderAnnouncements.Item(
                new OrderAnnouncement.Warned(order, recorded.warning()), about.by()));
      }
    }
    orders.saveFacts(List.copyOf(told.values()));
    announcements.announce(news, now);
  }
}
