package org.orderhub.domain.eventlog;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can happen, by the name receivers know it by. */
public enum EventType {
  ORDER_REGISTERED("order.registered"),
  /** A sender put a whole order in its place. */
  ORDER_REPLACED("order.replaced"),
  /** Some of its fields were changed. */
  ORDER_UPDATED("order.updated"),
  ORDER_STATUS_CHANGED("order.status_changed"),
  ORDER_DELIVERY_CHANGED("order.delivery_changed"),
  ORDER_DELETED("order.deleted"),
  /** Somebody asks to act on the order; nothing of it changed. */
  ORDER_ACTION_TRIGGERED("order.action_triggered"),
  /** A partner told what happened to it. */
  ORDER_EVENT_RECORDED("order.event_recorded"),
  /** Somebody or a workflow put a note on its time line; nothing of it changed. */
  ORDER_NOTED("order.noted"),
  /** A person opened a cart. */
  CART_OPENED("cart.opened"),
  CART_CHANGED("cart.changed"),
  /** Staff or a partner began one. */
  OFFER_CREATED("offer.created"),
  /** Its lines, its end or its notes are others, or it was taken back. */
  OFFER_CHANGED("offer.changed"),
  OFFER_SENT("offer.sent"),
  /** Somebody looks at it; nothing of it changed. */
  OFFER_OPENED("offer.opened"),
  OFFER_ACCEPTED("offer.accepted"),
  OFFER_DECLINED("offer.declined"),
  /** The customer asks for another one. */
  OFFER_CHANGE_ASKED("offer.change_asked"),
  /** The system that carries it out has it. */
  OFFER_TRANSFERRED("offer.transferred"),
  OFFER_TRANSFER_FAILED("offer.transfer_failed"),
  /** Somebody pressed the button of a widget. */
  WIDGET_ORDERED("widget.ordered"),
  /** The vendor filled in what it was asked for. */
  WIDGET_VALUES_RETURNED("widget.values_returned"),
  WIDGET_STATUS_CHANGED("widget.status_changed"),
  /** Something is odd about a partner's data; nothing changed. */
  INTEGRATION_WARNING("integration.warning"),
  /** A customer came in, or staff opened the customer's page. */
  CLIENT_LOGGED("client.logged"),
  /** A file came to a customer, an order or an offer. */
  DOCUMENT_ADDED("document.added"),
  /** One version of a file was deleted. */
  DOCUMENT_DELETED("document.deleted"),
  /** A webhook endpoint does not take its messages. */
  ENDPOINT_FAILING("endpoint.failing"),
  /** Nothing is sent to it any more. */
  ENDPOINT_DISABLED("endpoint.disabled"),
  /** It takes messages again. */
  ENDPOINT_RECOVERED("endpoint.recovered");

  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EventType::publicName, Function.identity()));

  private final String publicName;

  EventType(String publicName) {
    this.publicName = publicName;
  }

  public String publicName() {
    return publicName;
  }

  public static Optional<EventType> named(String publicName) {
    return Optional.ofNullable(BY_NAME.get(publicName));
  }
}
