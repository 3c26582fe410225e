package org.orderhub.application.shipment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.shipment.ShipmentLine;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.Splitting;

/** What an order has yet to ship. Its quantities count as content units. */
final class OrderShipments {
  /** Where orders come from that were cut into shipments when they were made here. */
  private static final Set<String> CUT_CHANNELS = Set.of("cart", "offer");

  private OrderShipments() {}

  static List<ShipmentLine> of(Order order) {
    return isToShip(order)
        ? order.contents().lines().list().stream()
            .filter(line -> line.type() == LineType.PURCHASE)
            .map(line -> line(line, splitting(order)))
            .toList()
        : List.of();
  }

  /** A line that was cut as far as it may be ships whole: nobody knows any more whether it may. */
  private static Splitting splitting(Order order) {
    return CUT_CHANNELS.contains(order.contents().origin().channel())
        ? new Splitting.Never()
        : new Splitting.Anywhere();
  }

  private static boolean isToShip(Order order) {
    return switch (order.contents().kind()) {
      case SERVICE, APPOINTMENT -> false;
      case ORDER ->
          switch (order.facts().lifecycle().status()) {
            case COMPLETED, CANCELLED -> false;
            case IN_PROGRESS ->
                switch (order.facts().delivery()) {
                  case OPEN, PARTLY_DISPATCHED -> true;
                  case DISPATCHED, PARTLY_DELIVERED, DELIVERED -> false;
                };
          };
    };
  }

  private static ShipmentLine line(OrderLine line, Splitting splitting) {
    return new ShipmentLine(
        id(line.id()), parent(line.parent()), line.article().sku(), line.quantity(), splitting);
  }

  private static @Nullable ShipmentLineId parent(@Nullable LineId parent) {
    return parent == null ? null : id(parent);
  }

  private static ShipmentLineId id(LineId line) {
    return new ShipmentLineId(line.value());
  }
}
