package org.orderhub.domain.workflow;

import java.util.Locale;
import java.util.Map;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.widget.WidgetId;

/**
 * A trigger as it is written, stored and chosen in a form.
 *
 * @param type one of {@link #TYPES}
 * @param value which event, action, status, widget or event type; empty for any, or none
 * @param name of a custom action; empty for any
 */
public record TriggerTerm(String type, String value, String name) {
  private static final String ORDER_EVENT = "orderEvent";
  private static final String ORDER_ACTION = "orderAction";
  private static final String STATUS_CHANGE = "statusChange";
  private static final String DELIVERY_CHANGE = "deliveryChange";
  private static final String OFFER_SENT = "offerSent";
  private static final String WIDGET_STATUS = "widgetStatus";
  private static final String EVENT = "event";

  /** What there is, and how a form calls it. */
  public static final Map<String, String> TYPES =
      Choices.of(
          ORDER_EVENT, "Order event",
          ORDER_ACTION, "Order action",
          STATUS_CHANGE, "Status of an order changes",
          DELIVERY_CHANGE, "Delivery of an order changes",
          OFFER_SENT, "Offer is sent",
          WIDGET_STATUS, "Status of a widget's request changes",
          EVENT, "Any event of a type");

  public static TriggerTerm of(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OrderEventRecorded recorded ->
          new TriggerTerm(
              ORDER_EVENT, PublicNames.of(recorded.event()).toLowerCase(Locale.ROOT), "");
      case Trigger.ActionTriggered triggered ->
          new TriggerTerm(ORDER_ACTION, PublicNames.of(triggered.action()), triggered.name());
      case Trigger.StatusChanged changed ->
          new TriggerTerm(
              STATUS_CHANGE, changed.status() == null ? "" : PublicNames.of(changed.status()), "");
      case Trigger.DeliveryChanged changed -> new TriggerTerm(DELIVERY_CHANGE, "", "");
      case Trigger.OfferSent sent -> new TriggerTerm(OFFER_SENT, "", "");
      case Trigger.WidgetStatusChanged changed ->
          new TriggerTerm(
              WIDGET_STATUS, changed.widget() == null ? "" : changed.widget().toString(), "");
      case Trigger.Happened happened -> new TriggerTerm(EVENT, happened.type().publicName(), "");
    };
  }

  /**
   * @throws InvalidValue when it is no trigger
   */
  public Trigger toTrigger() {
    return switch (type) {
      case ORDER_EVENT ->
          new Trigger.OrderEventRecorded(
              PublicNames.parse(
                  OrderEventType.class, value.equals("fullfilled") ? "fulfilled" : value));
      case ORDER_ACTION ->
          new Trigger.ActionTriggered(
              PublicNames.parse(OrderAction.Kind.class, value), name.strip());
      case STATUS_CHANGE ->
          new Trigger.StatusChanged(
              value.isBlank() ? null : PublicNames.parse(OrderStatus.class, value));
      case DELIVERY_CHANGE -> new Trigger.DeliveryChanged();
      case OFFER_SENT -> new Trigger.OfferSent();
      case WIDGET_STATUS ->
          new Trigger.WidgetStatusChanged(value.isBlank() ? null : WidgetId.parse(value));
      case EVENT -> new Trigger.Happened(eventType());
      default -> throw Choices.unknown(TYPES);
    };
  }

  private EventType eventType() {
    return EventType.named(value)
        .orElseThrow(
            () -> new InvalidValue("unknown_event_type", "must be the name of an event type"));
  }

  /** As people read it: {@code Order event: delivered}. */
  public String words() {
    String what = name.isEmpty() ? value : value + " “" + name + "”";
    String kind = TYPES.getOrDefault(type, type);
    return what.isEmpty() ? kind : kind + ": " + what;
  }
}
