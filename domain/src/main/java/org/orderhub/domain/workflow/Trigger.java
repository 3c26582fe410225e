package org.orderhub.domain.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.widget.WidgetId;

/** What has to happen so that a workflow looks at its conditions. */
public sealed interface Trigger {

  /** The events among which it may be. */
  Set<EventType> types();

  /** Whether this is it. */
  boolean fits(Occasion occasion);

  /** A partner told that this happened to an order. */
  record OrderEventRecorded(OrderEventType event) implements Trigger {
    @Override
    public Set<EventType> types() {
      return Set.of(EventType.ORDER_EVENT_RECORDED);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return occasion.what() instanceof Happening.OrderEventTold told && told.event() == event;
    }
  }

  /**
   * Somebody asks to act on an order.
   *
   * @param name of a custom action, as its data says it in {@code name}; empty for any
   */
  record ActionTriggered(OrderAction.Kind action, String name) implements Trigger {
    public ActionTriggered {
      Text.bounded(name, TextLimits.LABEL);
    }

    @Override
    public Set<EventType> types() {
      return Set.of(EventType.ORDER_ACTION_TRIGGERED);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return occasion.what() instanceof Happening.ActionAsked asked
          && asked.action() == action
          && (name.isEmpty() || name.equals(asked.name()));
    }
  }

  /**
   * An order has another status, by whichever way.
   *
   * @param status the one it has now; none for any, the external one included
   */
  record StatusChanged(@Nullable OrderStatus status) implements Trigger {
    @Override
    public Set<EventType> types() {
      return Set.of(
          EventType.ORDER_STATUS_CHANGED,
          EventType.ORDER_EVENT_RECORDED,
          EventType.ORDER_UPDATED,
          EventType.ORDER_REPLACED);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return types().contains(occasion.type())
          && (status == null
              ? occasion.hasChanged(Set.of("status", "externalStatus"))
              : occasion.hasBecome("status", status.name()));
    }
  }

  /** An order's delivery is another, by whichever way. */
  record DeliveryChanged() implements Trigger {
    @Override
    public Set<EventType> types() {
      return Set.of(
          EventType.ORDER_DELIVERY_CHANGED,
          EventType.ORDER_EVENT_RECORDED,
          EventType.ORDER_UPDATED,
          EventType.ORDER_REPLACED);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return types().contains(occasion.type())
          && occasion.hasChanged(
              Set.of(
                  "deliveryState",
                  "delivery.method",
                  "delivery.trackingNumbers",
                  "delivery.trackingUri",
                  "delivery.deliveryDate"));
    }
  }

  /** An offer went to its customer. */
  record OfferSent() implements Trigger {
    @Override
    public Set<EventType> types() {
      return Set.of(EventType.OFFER_SENT);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return occasion.type() == EventType.OFFER_SENT;
    }
  }

  /**
   * A request of a widget has another status.
   *
   * @param widget none for any
   */
  record WidgetStatusChanged(@Nullable WidgetId widget) implements Trigger {
    @Override
    public Set<EventType> types() {
      return Set.of(EventType.WIDGET_STATUS_CHANGED);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return occasion.what() instanceof Happening.WidgetStatusSet set
          && (widget == null || widget.equals(set.widget()));
    }
  }

  /** Anything of that type. */
  record Happened(EventType type) implements Trigger {
    @Override
    public Set<EventType> types() {
      return Set.of(type);
    }

    @Override
    public boolean fits(Occasion occasion) {
      return occasion.type() == type;
    }
  }
}
