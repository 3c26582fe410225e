package org.orderhub.application.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.workflow.Trigger;

/** What would be announced of an order if a trigger happened to it. */
final class SampleEvents {
  private SampleEvents() {}

  /** The announcement and what it says that changed. */
  record Sample(EventType type, OrderAnnouncement announcement, List<FieldChange> changes) {}

  /** Nothing when the trigger is about something else. */
  static Optional<Sample> of(Trigger trigger, Order order, Ids ids, Instant now) {
    return switch (trigger) {
      case Trigger.OrderEventRecorded recorded ->
          Optional.of(
              new Sample(
                  EventType.ORDER_EVENT_RECORDED,
                  new OrderAnnouncement.EventRecorded(
                      order, told(recorded, order, ids, now), List.of()),
                  List.of()));
      case Trigger.ActionTriggered triggered ->
          Optional.of(
              new Sample(
                  EventType.ORDER_ACTION_TRIGGERED,
                  new OrderAnnouncement.ActionTriggered(order, action(triggered)),
                  List.of()));
      case Trigger.StatusChanged changed ->
          Optional.of(
              changed(
                  EventType.ORDER_STATUS_CHANGED,
                  order,
                  new FieldChange(
                      "status",
                      "",
                      changed.status() == null
                          ? order.facts().lifecycle().status().name()
                          : changed.status().name())));
      case Trigger.DeliveryChanged changed ->
          Optional.of(
              changed(
                  EventType.ORDER_DELIVERY_CHANGED,
                  order,
                  new FieldChange("deliveryState", "", order.facts().delivery().name())));
      case Trigger.Happened happened ->
          happened.type().publicName().startsWith("order.")
              ? Optional.of(changed(happened.type(), order))
              : Optional.empty();
      case Trigger.OfferSent sent -> Optional.empty();
      case Trigger.WidgetStatusChanged changed -> Optional.empty();
    };
  }

  private static Sample changed(EventType type, Order order, FieldChange... changes) {
    List<FieldChange> list = List.of(changes);
    return new Sample(type, new OrderAnnouncement.StatusChanged(order, list), list);
  }

  private static OrderEvent told(
      Trigger.OrderEventRecorded recorded, Order order, Ids ids, Instant now) {
    return new OrderEvent(
        order.account(),
        new OrderEventId(ids.next()),
        "preview",
        order.key(),
        new OrderEvent.Report(recorded.event(), now, "", List.of(), FreeForm.Fields.NONE),
        now,
        now);
  }

  private static OrderAction action(Trigger.ActionTriggered triggered) {
    FreeForm.Fields data =
        triggered.name().isEmpty()
            ? FreeForm.Fields.NONE
            : new FreeForm.Fields(Map.of("name", new FreeForm.Word(triggered.name())));
    return new OrderAction(triggered.action(), "", data);
  }
}
