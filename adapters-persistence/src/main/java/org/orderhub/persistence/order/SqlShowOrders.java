package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.persistence.shared.Reads;

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
    ShownOrders shown = new ShownOrders();
    reads.query(
        OrderQueries.SHOW, parameters -> OrderQueries.bindNames(parameters, asked), shown::add);
    Map<Orders.Name, ShowOrder.View> views = shown.views();
    return names.stream().map(name -> Optional.ofNullable(views.get(name))).toList();
  }
}
