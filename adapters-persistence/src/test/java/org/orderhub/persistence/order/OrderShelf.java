package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderStatus;

/** Stores orders for tests of lists, and lists them. */
@ApplicationScoped
class OrderShelf {

  static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final Orders orders;
  private final FindOrders findOrders;
  private final Transactions transactions;

  OrderShelf(Orders orders, FindOrders findOrders, Transactions transactions) {
    this.orders = orders;
    this.findOrders = findOrders;
    this.transactions = transactions;
  }

  void put(AccountId account, AnOrder... added) {
    put(Stream.of(added).map(order -> order.registered(account, NOW)).toList());
  }

  void put(List<Order> added) {
    transactions.inTransaction(() -> orders.addAll(added));
  }

  Page<FindOrders.Row> page(FindOrders.Query query) {
    return findOrders.find(query);
  }

  /** The ids of the first hundred, in the list's order. */
  List<String> ids(FindOrders.Query query) {
    return page(query).items().stream().map(row -> row.orderId().value()).toList();
  }

  static FindOrders.Query all(AccountId account) {
    return new FindOrders.Query(account, null, null, null, "", 100, null);
  }

  static FindOrders.Query in(AccountId account, OrderStatus status) {
    return new FindOrders.Query(account, status, null, null, "", 100, null);
  }

  static FindOrders.Query placed(AccountId account, Instant from, Instant to) {
    return new FindOrders.Query(account, null, from, to, "", 100, null);
  }

  static FindOrders.Query matching(AccountId account, String search) {
    return new FindOrders.Query(account, null, null, null, search, 100, null);
  }

  static FindOrders.Query after(FindOrders.Query query, String cursor) {
    return new FindOrders.Query(
        query.account(),
        query.status(),
        query.from(),
        query.to(),
        query.search(),
        query.limit(),
        FindOrders.Position.parse(cursor));
  }

  static FindOrders.Query inPagesOf(int limit, FindOrders.Query query) {
    return new FindOrders.Query(
        query.account(),
        query.status(),
        query.from(),
        query.to(),
        query.search(),
        limit,
        query.after());
  }
}
