package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Row;

/** Orders with their lines in one round trip, and as they were at one moment. */
@ApplicationScoped
class SqlShowOrders implements ShowOrders {
  private final Reads reads;

  SqlShowOrders(Reads reads) {
    this.reads = reads;
  }

  @Override
  public List<Optional<ShowOrder.View>> show(List<Orders.Name> names) {
    List<Orders.Name> asked = names.stream().distinct().toList();
    List<Shown> found = new ArrayList<>(asked.size());
    reads.query(
        OrderSql.SHOW,
        parameters ->
            parameters
                .uuids(asked, name -> name.account().value())
                .texts(asked, name -> name.orderId().value()),
        row -> add(row, found));
    Map<Orders.Name, ShowOrder.View> views = HashMap.newHashMap(found.size());
    found.forEach(shown -> views.put(shown.name(), shown.view()));
    return names.stream().map(name -> Optional.ofNullable(views.get(name))).toList();
  }

  /** An order while its lines come in. */
  private record Shown(OrderRow row, String customerName, List<OrderLine> lines) {
    Orders.Name name() {
      return new Orders.Name(row.account(), row.orderId());
    }

    ShowOrder.View view() {
      return new ShowOrder.View(row.with(lines), customerName);
    }
  }

  /** Only the row of an order's first line brings the order itself. */
  private static boolean add(Row row, List<Shown> found) throws SQLException {
    if (row.number("position") == 0) {
      found.add(new Shown(OrderRow.of(row), row.text("customer_name"), new ArrayList<>()));
    }
    Shown current = found.getLast();
    return current.lines().add(LineDocuments.line(row, current.row().currency()));
  }
}
