package org.orderhub.persistence.order;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.persistence.shared.Row;

/** The orders that {@link OrderQueries#SHOW} gives, while their lines come in. */
final class ShownOrders {
  private final List<Shown> found = new ArrayList<>();

  private record Shown(OrderRow row, String customerName, List<OrderLine> lines) {
    Orders.Name name() {
      return new Orders.Name(row.account(), row.orderId());
    }

    ShowOrder.View view() {
      return new ShowOrder.View(row.with(lines), customerName);
    }
  }

  /** Only the row of an order's first line brings the order itself. */
  boolean add(Row row) throws SQLException {
    if (row.number("position") == 0) {
      found.add(new Shown(OrderRow.of(row), row.text("customer_name"), new ArrayList<>()));
    }
    Shown current = found.getLast();
    return current.lines().add(LineDocuments.line(row, current.row().currency()));
  }

  Map<Orders.Name, ShowOrder.View> views() {
    Map<Orders.Name, ShowOrder.View> views = HashMap.newHashMap(found.size());
    found.forEach(shown -> views.put(shown.name(), shown.view()));
    return views;
  }
}
