package org.orderhub.persistence.order;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderLine;

/** A line and where it stands in its order, from 0. */
record PlacedLine(Order order, int position, OrderLine line) {

  static Stream<PlacedLine> of(Order order) {
    List<OrderLine> lines = order.contents().lines().list();
    return IntStream.range(0, lines.size())
        .mapToObj(position -> new PlacedLine(order, position, lines.get(position)));
  }
}
