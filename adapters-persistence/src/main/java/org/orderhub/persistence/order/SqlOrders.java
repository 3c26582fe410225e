package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Lifecycle;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.persistence.shared.Sql;

/** A group of orders is one statement a table, whatever its size. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOrders implements Orders {
  /** Two writers that take their rows in one order never wait for each other in a circle. */
  private static final Comparator<Order> BY_NAME =
      Comparator.comparing((Order order) -> order.account().value())
          .thenComparing(order -> order.orderId().value());

  private final Sql sql;

  SqlOrders(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<OrderKey> addAll(List<Order> orders) {
    List<Order> sorted = orders.stream().sorted(BY_NAME).toList();
    return new HashSet<>(
        sql.query(
            OrderSql.INSERT,
            parameters -> OrderSql.bindWithLines(parameters, sorted),
            row -> new OrderKey(row.uuid("id"))));
  }

  @Override
  public Map<Name, Order> lockAll(Collection<Name> names) {
    List<Name> asked = List.copyOf(names);
    List<OrderRow> rows =
        sql.query(
            OrderQueries.LOCK,
            parameters -> OrderQueries.bindNames(parameters, asked),
            OrderRow::of);
    Map<Name, Order> orders = new HashMap<>();
    for (Order order : LineLoading.withLines(sql, rows)) {
      orders.put(new Name(order.account(), order.orderId()), order);
    }
    return orders;
  }

  @Override
  public void saveFacts(List<Order> orders) {
    if (orders.isEmpty()) {
      return;
    }
    sql.update(
        OrderSql.SAVE_FACTS,
        parameters ->
            OrderSql.bindKeys(parameters, orders)
                .texts(orders, order -> order.facts().lifecycle().status().name())
                .times(orders, order -> since(order.facts().lifecycle()))
                .texts(orders, order -> order.facts().externalStatus().raw())
                .texts(orders, order -> order.facts().payment().name())
                .texts(orders, order -> order.facts().delivery().name())
                .times(orders, order -> order.history().updatedAt())
                .times(orders, order -> order.history().lastChangedAt())
                .numbers(orders, order -> order.version().number())
                .numbers(orders, order -> order.history().sequence()));
  }

  @Override
  public void saveContents(List<Order> orders) {
    if (orders.isEmpty()) {
      return;
    }
    sql.update(OrderSql.SAVE_CONTENTS, parameters -> OrderSql.bindAll(parameters, orders));
  }

  @Override
  public void saveAll(List<Order> orders) {
    if (orders.isEmpty()) {
      return;
    }
    saveContents(orders);
    sql.update(OrderSql.REMOVE_LINES, parameters -> OrderSql.bindKeys(parameters, orders));
    sql.update(OrderSql.INSERT_LINES, parameters -> OrderSql.bindLines(parameters, orders));
  }

  @Override
  public void removeAll(List<Order> orders) {
    if (orders.isEmpty()) {
      return;
    }
    sql.update(OrderSql.REMOVE_EVENTS, parameters -> OrderSql.bindKeys(parameters, orders));
    sql.update(OrderSql.REMOVE_LINES, parameters -> OrderSql.bindKeys(parameters, orders));
    sql.update(OrderSql.REMOVE, parameters -> OrderSql.bindKeys(parameters, orders));
  }

  @Override
  public Optional<Order> find(AccountId account, OrderId orderId) {
    List<Name> asked = List.of(new Name(account, orderId));
    ShownOrders shown = new ShownOrders();
    sql.query(
        OrderQueries.SHOW, parameters -> OrderQueries.bindNames(parameters, asked), shown::add);
    return shown.views().values().stream().map(ShowOrder.View::order).findFirst();
  }

  @Override
  public Map<Asked, Known> identify(Collection<Asked> references) {
    List<Asked> asked = references.stream().distinct().toList();
    if (asked.isEmpty()) {
      return Map.of();
    }
    List<Long> places = LongStream.range(0, asked.size()).boxed().toList();
    Map<Asked, Known> known = new HashMap<>();
    sql.query(
        OrderQueries.IDENTIFY,
        parameters ->
            parameters
                .numbers(places, place -> place)
                .uuids(asked, each -> each.account().value())
                .uuids(asked, each -> ours(each.order()))
                .texts(asked, each -> each.order().orderId().value()),
        row ->
            known.put(
                asked.get((int) row.number("place")),
                new Known(new OrderKey(row.uuid("id")), new OrderId(row.text("order_id")))));
    return known;
  }

  private static @Nullable UUID ours(OrderReference order) {
    return order.key() == null ? null : order.key().value();
  }

  static @Nullable Instant since(Lifecycle lifecycle) {
    return switch (lifecycle) {
      case Lifecycle.InProgress inProgress -> null;
      case Lifecycle.Completed completed -> completed.at();
      case Lifecycle.Cancelled cancelled -> cancelled.at();
    };
  }
}
