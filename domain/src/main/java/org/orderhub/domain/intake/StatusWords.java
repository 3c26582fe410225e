package org.orderhub.domain.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.OrderStatus;

/** What the free texts of order intake say clearly; other words say nothing of our states. */
final class StatusWords {
  private static final Map<String, OrderStatus> LIFECYCLES =
      Map.of(
          "completed", OrderStatus.COMPLETED,
          "complete", OrderStatus.COMPLETED,
          "closed", OrderStatus.COMPLETED,
          "cancelled", OrderStatus.CANCELLED,
          "canceled", OrderStatus.CANCELLED,
          "pending", OrderStatus.IN_PROGRESS,
          "processing", OrderStatus.IN_PROGRESS,
          "in progress", OrderStatus.IN_PROGRESS);

  private static final Map<String, DeliveryState> DELIVERIES =
      Map.ofEntries(
          Map.entry("pending", DeliveryState.OPEN),
          Map.entry("not shipped", DeliveryState.OPEN),
          Map.entry("partially shipped", DeliveryState.PARTLY_DISPATCHED),
          Map.entry("partly shipped", DeliveryState.PARTLY_DISPATCHED),
          Map.entry("shipped", DeliveryState.DISPATCHED),
          Map.entry("dispatched", DeliveryState.DISPATCHED),
          Map.entry("fulfilled", DeliveryState.DISPATCHED),
          Map.entry("in transit", DeliveryState.DISPATCHED),
          Map.entry("out for delivery", DeliveryState.DISPATCHED),
          Map.entry("partially delivered", DeliveryState.PARTLY_DELIVERED),
          Map.entry("partly delivered", DeliveryState.PARTLY_DELIVERED),
          Map.entry("delivered", DeliveryState.DELIVERED));

  private StatusWords() {}

  static Optional<OrderStatus> lifecycle(String text) {
    return Optional.ofNullable(LIFECYCLES.get(plain(text)));
  }

  static Optional<DeliveryState> delivery(String text) {
    return Optional.ofNullable(DELIVERIES.get(plain(text)));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
