package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.persistence.order.OrderShelf.NOW;
import static org.orderhub.persistence.order.OrderShelf.all;
import static org.orderhub.persistence.order.OrderShelf.in;
import static org.orderhub.persistence.order.OrderShelf.inPagesOf;
import static org.orderhub.persistence.order.OrderShelf.matching;
import static org.orderhub.persistence.order.OrderShelf.placed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.KeptPlans;
import org.orderhub.persistence.shared.Sql;

/** Lists and lookups go by an index, whatever the number of orders: no sort, no scan. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OrderPlansTest {

  private static final AccountId ACCOUNT = new AccountId(new UUID(17, 42));
  private static final int ORDERS = 6_000;
  private static final int GROUP = 500;

  @Inject OrderShelf shelf;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject DataSource dataSource;
  @Inject KeptPlans plans;

  @BeforeEach
  void someThousandOrdersAreThere() {
    if (shelf.ids(all(ACCOUNT)).isEmpty()) {
      for (int first = 0; first < ORDERS; first += GROUP) {
        shelf.put(IntStream.range(first, first + GROUP).mapToObj(OrderPlansTest::stored).toList());
      }
      vacuum();
    }
  }

  /** As autovacuum does: gives the planner its figures, and the word index what is pending. */
  private void vacuum() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze orders, order_lines");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Order stored(int number) {
    AccountId account = number % 3 == 0 ? new AccountId(new UUID(18, number % 30)) : ACCOUNT;
    return order("ORD-" + number)
        .in(number % 10 == 1 ? OrderStatus.CANCELLED : OrderStatus.COMPLETED)
        .placedAt(NOW.minusSeconds(number))
        .referringTo("PO" + number)
        .with(line("1").selling("SKU-" + number % 50), line("2").under("1"))
        .registered(account, NOW);
  }

  @Test
  void aListGoesByThePlaceInTime() {
    assertThat(plan(all(ACCOUNT)))
        .contains("orders_placed")
        .doesNotContain("Sort", "Seq Scan on orders");
  }

  @Test
  void aPageInTheMiddleGoesByThePlaceInTime() {
    var middle = new FindOrders.Position(NOW.minusSeconds(ORDERS / 2), new UUID(0, 0));
    var query = new FindOrders.Query(ACCOUNT, null, null, null, "", 50, middle);

    assertThat(plan(query))
        .contains("orders_placed", "Index Cond", "ROW(")
        .doesNotContain("Sort", "Seq Scan on orders");
  }

  @Test
  void aStretchOfTimeGoesByThePlaceInTime() {
    assertThat(plan(placed(ACCOUNT, NOW.minusSeconds(900), NOW.minusSeconds(600))))
        .contains("orders_placed")
        .doesNotContain("Seq Scan on orders");
  }

  @Test
  void aListOfOneStatusGoesByStatusAndPlace() {
    assertThat(plan(inPagesOf(50, in(ACCOUNT, OrderStatus.CANCELLED))))
        .contains("orders_status_placed")
        .doesNotContain("Sort", "Seq Scan on orders");
  }

  @Test
  void aSearchForOneOrderGoesByItsWords() {
    assertThat(plan(matching(ACCOUNT, "PO4711")))
        .contains("orders_terms")
        .doesNotContain("Seq Scan on orders");
  }

  @Test
  void aSearchFindsWhatIsThere() {
    assertThat(shelf.ids(matching(ACCOUNT, "PO4711"))).containsExactly("ORD-4711");
  }

  @Test
  void theFewThatAreNoPlainOrdersGoByTheirKind() {
    assertThat(
            plan(filtered(new FindOrders.Filter(null, OrderKind.SERVICE, null, null, null, null))))
        .contains("orders_kind_placed")
        .doesNotContain("Sort", "Seq Scan on orders");
  }

  @Test
  void theOrdersOfOneCustomerGoByTheirCustomer() {
    var customer = new CustomerId(new UUID(9, 9));
    assertThat(plan(filtered(new FindOrders.Filter(customer, null, null, null, null, null))))
        .contains("orders_customer")
        .doesNotContain("Sort", "Seq Scan on orders");
  }

  private static FindOrders.Query filtered(FindOrders.Filter filter) {
    return new FindOrders.Query(ACCOUNT, filter, "", 50, null);
  }

  @Test
  void anOrderWithItsLinesGoesByItsIdAndItsKey() {
    List<String> plan =
        transactions.inTransaction(() ->
            sql.query(
                "explain " + OrderQueries.SHOW,
                bound ->
                    bound
                        .uuids(List.of(ACCOUNT.value()), account -> account)
                        .texts(List.of("ORD-4711"), id -> id),
                row -> row.text("QUERY PLAN")));

    assertThat(String.join("\n", plan))
        .contains("orders_account_id_order_id_key", "order_lines_pkey");
  }

  @Test
  void theLinesOfOrdersGoByTheirKey() {
    List<UUID> keys =
        shelf.page(inPagesOf(2, all(ACCOUNT))).items().stream()
            .map(row -> row.key().value())
            .toList();
    List<String> plan =
        transactions.inTransaction(() ->
            sql.query(
                "explain " + OrderQueries.LINES,
                bound -> bound.uuids(keys, key -> key).uuid(ACCOUNT.value()),
                row -> row.text("QUERY PLAN")));

    assertThat(String.join("\n", plan)).contains("order_lines_pkey");
  }

  @Test
  @TestTransaction
  void theLinesOfOrdersGoByTheirKeyFromTheFirstOrderOn() {
    assertThat(plans.madeOnEmpty("order_lines", OrderQueries.LINES))
        .contains(
            "order_lines_pkey", "Index Cond: ((account_id = $2) AND (order_key = asked.order_key))")
        .doesNotContain("Seq Scan", "Hash");
  }

  private String plan(FindOrders.Query query) {
    String terms = SearchTerms.query(query.account(), query.search());
    return transactions
        .inTransaction(() ->
            sql.query(
                "explain " + SqlFindOrders.statement(query, terms),
                bound -> SqlFindOrders.bind(bound, query, terms),
                row -> row.text("QUERY PLAN")))
        .stream()
        .collect(Collectors.joining("\n"));
  }
}
