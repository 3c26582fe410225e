package org.orderhub.application.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Turns what happened to orders into events of the log. */
public final class OrderAnnouncements {
  private final EventLog log;
  private final EventBodies bodies;
  private final Ids ids;

  public OrderAnnouncements(EventLog log, EventBodies bodies, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.ids = ids;
  }

  /**
   * One thing that happened, and who did it.
   *
   * @param received the request that told it; none when there was none, or another thing has it
   */
  public record Item(OrderAnnouncement announcement, Actor by, @Nullable ReceivedBody received) {

    public Item(OrderAnnouncement announcement, Actor by) {
      this(announcement, by, null);
    }
  }

  void announce(List<Item> items, Instant now) {
    log.append(items.stream().map(item -> event(item, now)).toList());
  }

  private LoggedEvent event(Item item, Instant now) {
    EventType type = type(item.announcement());
    Order order = item.announcement().order();
    return new LoggedEvent(
        order.account(),
        new EventId(ids.next()),
        type,
        new Subject(Subject.Kind.ORDER, order.key().value()),
        order.history().sequence(),
        now,
        item.by(),
        changes(item.announcement()),
        bodies.write(type, item.announcement(), now, item.by()),
        item.received());
  }

  private static EventType type(OrderAnnouncement announcement) {
    return switch (announcement) {
      case OrderAnnouncement.Registered registered -> EventType.ORDER_REGISTERED;
      case OrderAnnouncement.Replaced replaced -> EventType.ORDER_REPLACED;
      case OrderAnnouncement.Updated updated -> EventType.ORDER_UPDATED;
      case OrderAnnouncement.StatusChanged changed -> EventType.ORDER_STATUS_CHANGED;
      case OrderAnnouncement.Warned warned -> EventType.INTEGRATION_WARNING;
      case OrderAnnouncement.EventRecorded recorded -> EventType.ORDER_EVENT_RECORDED;
      case OrderAnnouncement.DeliveryChanged changed -> EventType.ORDER_DELIVERY_CHANGED;
      case OrderAnnouncement.Deleted deleted -> EventType.ORDER_DELETED;
      case OrderAnnouncement.ActionTriggered triggered -> EventType.ORDER_ACTION_TRIGGERED;
      case OrderAnnouncement.Noted noted -> EventType.ORDER_NOTED;
    };
  }

  private static List<FieldChange> changes(OrderAnnouncement announcement) {
    return switch (announcement) {
      case OrderAnnouncement.Registered registered -> List.of();
      case OrderAnnouncement.Replaced replaced -> replaced.differences();
      case OrderAnnouncement.Updated updated -> updated.differences();
      case OrderAnnouncement.StatusChanged changed -> changed.differences();
      case OrderAnnouncement.Warned warned -> List.of(noted(warned.warning()));
      case OrderAnnouncement.EventRecorded recorded -> recorded.differences();
      case OrderAnnouncement.DeliveryChanged changed -> changed.differences();
      case OrderAnnouncement.Deleted deleted -> List.of();
      case OrderAnnouncement.ActionTriggered triggered ->
          List.of(new FieldChange("action", "", triggered.action().kind().name()));
      case OrderAnnouncement.Noted noted -> List.of(new FieldChange("note", "", noted.note()));
    };
  }

  /** Nothing changed; the time line shows what is odd all the same. */
  private static FieldChange noted(Warning warning) {
    return new FieldChange("warning", "", warning.message() + ": " + warning.what());
  }
}
