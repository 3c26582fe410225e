package org.orderhub.application.order;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;

/**
 * Puts a state together from what is kept of it and what holds still. Reads the order first: what
 * is superseded in between is found among the kept ones then.
 */
public final class ShowPastOrderService implements ShowPastOrder {
  private final Orders orders;
  private final OrderVersions versions;

  public ShowPastOrderService(Orders orders, OrderVersions versions) {
    this.orders = orders;
    this.versions = versions;
  }

  @Override
  public Optional<Order> show(AccountId account, OrderId orderId, Instant at) {
    Optional<Order> current =
        orders.find(account, orderId).filter(order -> !at.isBefore(order.history().receivedAt()));
    return current.map(order -> as(order, at)).or(() -> deleted(account, orderId, at));
  }

  private Order as(Order order, Instant at) {
    return versions
        .at(order.account(), order.key(), at)
        .map(past -> order(order.account(), order.key(), order.orderId(), past, order.contents()))
        .orElse(order);
  }

  private Optional<Order> deleted(AccountId account, OrderId orderId, Instant at) {
    return versions.lives(account, orderId).stream()
        .filter(life -> !at.isBefore(life.from()) && at.isBefore(life.until()))
        .findFirst()
        .flatMap(life ->
            versions
                .at(account, life.key(), at)
                .flatMap(past ->
                    Optional.ofNullable(past.contents())
                        .map(contents -> order(account, life.key(), orderId, past, contents))));
  }

  private static Order order(
      AccountId account,
      OrderKey key,
      OrderId orderId,
      OrderVersions.Past past,
      OrderContents otherwise) {
    return new Order(
        account,
        key,
        orderId,
        past.contents() == null ? otherwise : past.contents(),
        past.facts(),
        past.customer(),
        past.history());
  }
}
