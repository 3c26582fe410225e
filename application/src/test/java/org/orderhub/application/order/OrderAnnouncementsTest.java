package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderAnnouncement.Registered;
import org.orderhub.domain.order.OrderAnnouncement.StatusChanged;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

final class OrderAnnouncementsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  private static final Actor ADA = new Actor.StaffUser(new UUID(0, 7), "Ada");
  private static final Actor HUB = new Actor.Hub();
  private static final List<FieldChange> CHANGES =
      List.of(new FieldChange("status", "IN_PROGRESS", "COMPLETED"));

  private final Order order = order("A").registered(new AccountId(new UUID(0, 1)), NOW);
  private final InMemoryEventLog log = new InMemoryEventLog();
  private final OrderAnnouncements announcements =
      new OrderAnnouncements(
          log,
          (type, announcement, at, by) -> type + " " + by.name() + " " + at,
          new CountingIds());

  @Test
  void eachIsAppendedWithItsFrozenBody() {
    announcements.announce(
        List.of(item(new Registered(order), ADA), item(new StatusChanged(order, CHANGES), HUB)),
        NOW);

    assertThat(log.all())
        .containsExactly(
            event(1, EventType.ORDER_REGISTERED, ADA, List.of(), "ORDER_REGISTERED Ada " + NOW),
            event(
                2,
                EventType.ORDER_STATUS_CHANGED,
                HUB,
                CHANGES,
                "ORDER_STATUS_CHANGED OrderHub " + NOW));
  }

  @Test
  void ofNothingNothingIsAppended() {
    announcements.announce(List.of(), NOW);

    assertThat(log.all()).isEmpty();
  }

  private LoggedEvent event(
      long id, EventType type, Actor by, List<FieldChange> changes, String body) {
    return new LoggedEvent(
        order.account(),
        new EventId(CountingIds.of(id)),
        type,
        new Subject(Subject.Kind.ORDER, order.key().value()),
        order.history().sequence(),
        NOW,
        by,
        changes,
        body);
  }

  private static OrderAnnouncements.Item item(OrderAnnouncement announcement, Actor by) {
    return new OrderAnnouncements.Item(announcement, by);
  }
}
