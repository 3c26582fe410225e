package org.orderhub.application.orderevent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.Told;

/** What happened to all orders. Works on lists, because events come in crowds. */
public interface OrderEvents {
  /** An order of an account. */
  record Order(AccountId account, OrderKey key) {}

  /** Events to be found by either; by id only when there is one. */
  record Asked(AccountId account, @Nullable OrderEventId id, String reference) {}

  /**
   * An event, and what all events of its order tell together since it was told last.
   *
   * @param sequence the number of the order's event that told it; the highest of an order holds
   */
  record Saved(OrderEvent event, Told told, long sequence) {}

  /** What the events of each order tell together; orders without any are absent. */
  Map<Order, Told> told(Collection<Order> orders);

  /** Each event once, whichever way it was asked for. */
  List<OrderEvent> matching(Collection<Asked> asked);

  /** All that ever happened to an order. */
  List<OrderEvent> all(Order order);

  /**
   * Stores new events, and those told anew over their older telling.
   *
   * @throws ConcurrentChange when somebody else took an id or a reference at the same time
   */
  void saveAll(Collection<Saved> events);

  Optional<OrderEvent> find(AccountId account, OrderEventId id);

  /**
   * What happened to one order, the last first.
   *
   * @param after where the page before ended
   */
  List<OrderEvent> of(Order order, ListOrderEvents.@Nullable Position after, int limit);
}
