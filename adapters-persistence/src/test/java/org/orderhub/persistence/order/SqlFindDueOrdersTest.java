package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.persistence.order.OrderShelf.NOW;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.FindDueOrders;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindDueOrdersTest {
  private static final Duration DAY = Duration.ofDays(1);

  @Inject OrderShelf shelf;
  @Inject FindDueOrders findDueOrders;
  @Inject Orders orders;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private final AccountId account = new AccountId(UUID.randomUUID());

  @Test
  void ordersStandInTheStretchInWhichTheyAreDue() {
    shelf.put(
        account,
        order("late").due(NOW.plus(DAY).minusSeconds(1)),
        order("early").due(NOW),
        order("next").due(NOW.plus(DAY)),
        order("before").due(NOW.minusSeconds(1)),
        order("never"));
    shelf.put(new AccountId(UUID.randomUUID()), order("theirs").due(NOW));
    assertThat(ids(null, 9)).containsExactly(List.of("early", "late"), List.of("next"));
  }

  @Test
  void onlyOneKindIsListedAndOnlySoMany() {
    shelf.put(
        account,
        order("a").due(NOW).of(OrderKind.APPOINTMENT),
        order("b").due(NOW).of(OrderKind.SERVICE),
        order("c").due(NOW.plusSeconds(5)).of(OrderKind.APPOINTMENT));
    assertThat(ids(OrderKind.APPOINTMENT, 9)).containsExactly(List.of("a", "c"), List.of());
    assertThat(ids(OrderKind.APPOINTMENT, 1)).containsExactly(List.of("a"), List.of());
    assertThat(ids(null, 2).getFirst()).hasSize(2);
  }

  @Test
  void anOrderMovesWithItsDueDate() {
    Order stored = order("a").due(NOW).registered(account, NOW);
    shelf.put(List.of(stored));
    Order moved = AnOrder.order("a").due(NOW.plus(DAY)).registered(account, NOW);
    transactions.inTransaction(() -> {
      orders.lockAll(List.of(new Orders.Name(account, new OrderId("a"))));
      orders.saveAll(
          List.of(
              new Order(
                  account,
                  stored.key(),
                  stored.orderId(),
                  moved.contents(),
                  stored.facts(),
                  stored.customer(),
                  stored.history())));
      return true;
    });
    assertThat(ids(null, 9)).containsExactly(List.of(), List.of("a"));
  }

  @Test
  void eachStretchGoesByTheIndex() {
    shelf.put(
        IntStream.range(0, 500)
            .mapToObj(
                i -> order("due " + i).due(NOW.plus(DAY.multipliedBy(i))).registered(account, NOW))
            .toList());
    List<String> plan =
        transactions.inTransaction(() -> {
          sql.update("analyze orders", bound -> {});
          return sql.query(
              "explain " + OrderQueries.DUE,
              bound -> SqlFindDueOrders.bind(bound, query(null, 9)),
              row -> row.text("QUERY PLAN"));
        });
    assertThat(String.join("\n", plan)).contains("orders_due").doesNotContain("Seq Scan on orders");
  }

  private List<List<String>> ids(@Nullable OrderKind kind, int limit) {
    return findDueOrders.find(query(kind, limit)).stream()
        .map(rows -> rows.stream().map(row -> row.orderId().value()).toList())
        .toList();
  }

  private FindDueOrders.Query query(@Nullable OrderKind kind, int limit) {
    return new FindDueOrders.Query(
        account, List.of(stretch(NOW), stretch(NOW.plus(DAY))), kind, limit);
  }

  private static FindDueOrders.Stretch stretch(Instant from) {
    return new FindDueOrders.Stretch(from, from.plus(DAY));
  }
}
