package org.orderhub.rest.synchronization;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.domain.eventlog.EventType;

/** What can be synchronized about an order, as the partner names it. */
enum OrderChange {
  ADDED,
  REMOVED,
  CHANGED,
  CHANGED_PAYMENT;

  /** Events that may be one. */
  static final Set<EventType> SOURCES =
      EnumSet.of(
          EventType.ORDER_REGISTERED,
          EventType.ORDER_DELETED,
          EventType.ORDER_REPLACED,
          EventType.ORDER_UPDATED,
          EventType.ORDER_STATUS_CHANGED,
          EventType.ORDER_DELIVERY_CHANGED,
          EventType.ORDER_EVENT_RECORDED);

  /** None for what left the order as it was. */
  static Optional<OrderChange> of(FollowEvents.Event event) {
    return switch (event.type()) {
      case ORDER_REGISTERED -> Optional.of(ADDED);
      case ORDER_DELETED -> Optional.of(REMOVED);
      case ORDER_REPLACED,
          ORDER_UPDATED,
          ORDER_STATUS_CHANGED,
          ORDER_DELIVERY_CHANGED,
          ORDER_EVENT_RECORDED ->
          change(event);
      case ORDER_ACTION_TRIGGERED,
          ORDER_NOTED,
          CLIENT_LOGGED,
          CART_OPENED,
          CART_CHANGED,
          OFFER_CREATED,
          OFFER_CHANGED,
          OFFER_SENT,
          OFFER_OPENED,
          OFFER_ACCEPTED,
          OFFER_DECLINED,
          OFFER_CHANGE_ASKED,
          OFFER_TRANSFERRED,
          OFFER_TRANSFER_FAILED,
          WIDGET_ORDERED,
          WIDGET_VALUES_RETURNED,
          WIDGET_STATUS_CHANGED,
          INTEGRATION_WARNING,
          DOCUMENT_ADDED,
          DOCUMENT_DELETED,
          ENDPOINT_FAILING,
          ENDPOINT_DISABLED,
          ENDPOINT_RECOVERED ->
          Optional.empty();
    };
  }

  private static Optional<OrderChange> change(FollowEvents.Event event) {
    if (event.changes().isEmpty()) {
      return Optional.empty();
    }
    boolean ofPayment =
        event.changes().stream().anyMatch(change -> change.field().equals("payment"));
    return Optional.of(ofPayment ? CHANGED_PAYMENT : CHANGED);
  }
}
