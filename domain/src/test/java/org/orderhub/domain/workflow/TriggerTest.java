package org.orderhub.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderAction.Kind;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.widget.WidgetId;

class TriggerTest {
  private static final AnOccasion ACTION = AnOccasion.of(EventType.ORDER_ACTION_TRIGGERED);
  private static final AnOccasion STATUS = AnOccasion.of(EventType.ORDER_STATUS_CHANGED);
  private static final AnOccasion WIDGET = AnOccasion.of(EventType.WIDGET_STATUS_CHANGED);

  static Stream<Arguments> whatFits() {
    return Stream.of(
        arguments(new Trigger.OrderEventRecorded(OrderEventType.DELIVERED), AnOccasion.delivered()),
        arguments(
            new Trigger.ActionTriggered(Kind.CONFIRM_ORDER, ""),
            ACTION.being(new Happening.ActionAsked(Kind.CONFIRM_ORDER, ""))),
        arguments(
            new Trigger.ActionTriggered(Kind.CUSTOM, ""),
            ACTION.being(new Happening.ActionAsked(Kind.CUSTOM, "abandoned"))),
        arguments(
            new Trigger.ActionTriggered(Kind.CUSTOM, "abandoned"),
            ACTION.being(new Happening.ActionAsked(Kind.CUSTOM, "abandoned"))),
        arguments(new Trigger.StatusChanged(null), STATUS.changing("externalStatus", "Reserved")),
        arguments(
            new Trigger.StatusChanged(OrderStatus.COMPLETED),
            STATUS.changing("status", "COMPLETED")),
        arguments(
            new Trigger.StatusChanged(OrderStatus.COMPLETED),
            AnOccasion.delivered().changing("status", "COMPLETED")),
        arguments(
            new Trigger.DeliveryChanged(),
            AnOccasion.of(EventType.ORDER_UPDATED).changing("delivery.trackingNumbers", "1Z")),
        arguments(
            new Trigger.DeliveryChanged(),
            AnOccasion.delivered().changing("deliveryState", "DELIVERED")),
        arguments(new Trigger.OfferSent(), AnOccasion.of(EventType.OFFER_SENT)),
        arguments(
            new Trigger.WidgetStatusChanged(null),
            WIDGET.being(new Happening.WidgetStatusSet(new WidgetId(3)))),
        arguments(
            new Trigger.WidgetStatusChanged(new WidgetId(3)),
            WIDGET.being(new Happening.WidgetStatusSet(new WidgetId(3)))),
        arguments(
            new Trigger.Happened(EventType.CART_OPENED), AnOccasion.of(EventType.CART_OPENED)));
  }

  @ParameterizedTest
  @MethodSource("whatFits")
  void fits(Trigger trigger, AnOccasion occasion) {
    assertThat(trigger.fits(occasion.build())).isTrue();
    assertThat(trigger.types()).contains(occasion.type());
  }

  static Stream<Arguments> whatDoesNotFit() {
    return Stream.of(
        arguments(
            new Trigger.OrderEventRecorded(OrderEventType.DISPATCHED), AnOccasion.delivered()),
        arguments(
            new Trigger.ActionTriggered(Kind.CONFIRM_ORDER, ""),
            ACTION.being(new Happening.ActionAsked(Kind.CUSTOM, ""))),
        arguments(
            new Trigger.ActionTriggered(Kind.CUSTOM, "abandoned"),
            ACTION.being(new Happening.ActionAsked(Kind.CUSTOM, "other"))),
        arguments(new Trigger.StatusChanged(null), STATUS.changing("payment", "PAID")),
        arguments(
            new Trigger.StatusChanged(OrderStatus.COMPLETED),
            STATUS.changing("status", "CANCELLED")),
        arguments(new Trigger.DeliveryChanged(), AnOccasion.delivered().changing("status", "X")),
        arguments(
            new Trigger.WidgetStatusChanged(new WidgetId(3)),
            WIDGET.being(new Happening.WidgetStatusSet(new WidgetId(4)))),
        arguments(
            new Trigger.Happened(EventType.CART_OPENED), AnOccasion.of(EventType.CART_CHANGED)));
  }

  @ParameterizedTest
  @MethodSource("whatDoesNotFit")
  void doesNotFit(Trigger trigger, AnOccasion occasion) {
    assertThat(trigger.fits(occasion.build())).isFalse();
  }
}
