package org.orderhub.application.orderevent;

import java.util.List;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.order.OrderEvent;

/** Looks the order up, then a page of its events. */
public final class ListOrderEventsService implements ListOrderEvents {
  private final Orders orders;
  private final OrderEvents events;

  public ListOrderEventsService(Orders orders, OrderEvents events) {
    this.orders = orders;
    this.events = events;
  }

  @Override
  public Result list(Query query) {
    var asked = new Orders.Asked(query.account(), query.order());
    Orders.Known order = orders.identify(List.of(asked)).get(asked);
    return order == null
        ? new Result.OrderMissing()
        : new Result.Found(order.orderId(), page(query, order));
  }

  private Page<OrderEvent> page(Query query, Orders.Known order) {
    List<OrderEvent> found =
        events.of(
            new OrderEvents.Order(query.account(), order.key()), query.after(), query.limit() + 1);
    boolean more = found.size() > query.limit();
    List<OrderEvent> items = more ? found.subList(0, query.limit()) : found;
    return new Page<>(items, more ? position(items.getLast()).toText() : null);
  }

  private static Position position(OrderEvent last) {
    return new Position(last.report().happenedAt(), last.id());
  }
}
