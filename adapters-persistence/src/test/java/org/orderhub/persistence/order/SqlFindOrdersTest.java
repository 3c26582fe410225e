package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.persistence.order.OrderShelf.NOW;
import static org.orderhub.persistence.order.OrderShelf.after;
import static org.orderhub.persistence.order.OrderShelf.all;
import static org.orderhub.persistence.order.OrderShelf.in;
import static org.orderhub.persistence.order.OrderShelf.inPagesOf;
import static org.orderhub.persistence.order.OrderShelf.placed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Money;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindOrdersTest {

  @Inject OrderShelf shelf;

  private final AccountId account = new AccountId(UUID.randomUUID());

  @Test
  void aRowShowsWhatAListNeeds() {
    Order stored =
        order("A-1")
            .in(OrderStatus.COMPLETED)
            .saying("[sent|https://post.example/1]")
            .placedAt(NOW.minusSeconds(60))
            .with(line("1").costing("12.50"), line("2").costing("0.0075"))
            .registered(account, NOW);
    shelf.put(List.of(stored));

    assertThat(shelf.page(all(account)))
        .isEqualTo(
            new Page<>(
                List.of(
                    new FindOrders.Row(
                        stored.key(),
                        new OrderId("A-1"),
                        OrderKind.ORDER,
                        OrderStatus.COMPLETED,
                        new StatusText("[sent|https://post.example/1]"),
                        PaymentState.OPEN,
                        DeliveryState.OPEN,
                        Money.of("12.5075", "EUR"),
                        "",
                        NOW.minusSeconds(60))),
                null));
  }

  @Test
  void theOnePlacedLastComesFirst() {
    shelf.put(
        account,
        order("second").placedAt(NOW.minusSeconds(2)),
        order("first").placedAt(NOW.minusSeconds(1)),
        order("third").placedAt(NOW.minusSeconds(3)));

    assertThat(shelf.ids(all(account))).containsExactly("first", "second", "third");
  }

  @ParameterizedTest
  @EnumSource
  void aListMayHoldOneStatus(OrderStatus status) {
    for (OrderStatus each : OrderStatus.values()) {
      shelf.put(account, order(each.name()).in(each));
    }

    assertThat(shelf.ids(in(account, status))).containsExactly(status.name());
  }

  @Test
  void aListMayBeginAndEndInTime() {
    shelf.put(
        account,
        order("early").placedAt(NOW.minusNanos(1_000)),
        order("at").placedAt(NOW),
        order("late").placedAt(NOW.plusSeconds(1)));

    assertThat(shelf.ids(placed(account, NOW, null))).containsExactly("late", "at");
    assertThat(shelf.ids(placed(account, null, NOW))).containsExactly("early");
    assertThat(shelf.ids(placed(account, NOW, NOW.plusSeconds(1)))).containsExactly("at");
    assertThat(shelf.ids(placed(account, NOW, NOW))).isEmpty();
  }

  @Test
  void filtersWorkTogether() {
    shelf.put(
        account,
        order("A-1").in(OrderStatus.COMPLETED).placedAt(NOW),
        order("A-2").in(OrderStatus.COMPLETED).placedAt(NOW.minusSeconds(9)),
        order("A-3").placedAt(NOW),
        order("B-1").in(OrderStatus.COMPLETED).placedAt(NOW));

    assertThat(
            shelf.ids(
                new FindOrders.Query(
                    account,
                    OrderStatus.COMPLETED,
                    NOW.minusSeconds(1),
                    NOW.plusSeconds(1),
                    "a",
                    10,
                    null)))
        .containsExactly("A-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 9, 10, 11})
  void pagesTogetherAreTheWholeList(int limit) {
    List<Order> stored = orders("A", 10, NOW);
    shelf.put(stored);

    assertThat(everyPage(inPagesOf(limit, all(account))))
        .containsExactlyElementsOf(idsInListOrder(stored));
  }

  @Test
  void ordersPlacedAtOneTimeArePagedToo() {
    List<Order> stored =
        IntStream.range(0, 20)
            .mapToObj(i -> order("A-" + i).placedAt(NOW).registered(account, NOW))
            .toList();
    shelf.put(stored);

    assertThat(everyPage(inPagesOf(3, all(account))))
        .containsExactlyInAnyOrderElementsOf(
            stored.stream().map(each -> each.orderId().value()).toList());
  }

  @Test
  void theLastPageNamesNoNext() {
    shelf.put(orders("A", 2, NOW));

    assertThat(shelf.page(inPagesOf(2, all(account))).next()).isNull();
    assertThat(shelf.page(inPagesOf(1, all(account))).next()).isNotNull();
    assertThat(shelf.page(all(new AccountId(UUID.randomUUID()))))
        .isEqualTo(new Page<FindOrders.Row>(List.of(), null));
  }

  @Test
  void ordersThatComeMeanwhileShiftNothing() {
    List<Order> stored = orders("A", 300, NOW);
    shelf.put(stored);
    AtomicBoolean reading = new AtomicBoolean(true);

    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(() -> {
          for (int round = 0; reading.get(); round++) {
            shelf.put(orders("before" + round, 3, NOW.minusSeconds(10_000 + round)));
            shelf.put(orders("among" + round, 3, NOW.minusSeconds(round % 300)));
            shelf.put(orders("after" + round, 3, NOW.plusSeconds(10_000 + round)));
          }
        });
    List<String> read = everyPage(inPagesOf(7, all(account)));
    reading.set(false);
    writer.join();

    assertThat(read).doesNotHaveDuplicates();
    assertThat(read.stream().filter(id -> id.startsWith("A-")))
        .containsExactlyElementsOf(idsInListOrder(stored));
  }

  @Test
  void noAccountSeesTheOrdersOfAnother() {
    AccountId other = new AccountId(UUID.randomUUID());
    shelf.put(account, order("mine"));
    shelf.put(other, order("theirs"));

    assertThat(shelf.ids(all(account))).containsExactly("mine");
    assertThat(shelf.ids(all(other))).containsExactly("theirs");
    String cursor = new FindOrders.Position(NOW.plusSeconds(1), new UUID(-1, -1)).toText();
    assertThat(shelf.ids(after(all(account), cursor))).containsExactly("mine");
  }

  private List<String> everyPage(FindOrders.Query query) {
    List<String> ids = new ArrayList<>();
    Page<FindOrders.Row> page = shelf.page(query);
    page.items().forEach(row -> ids.add(row.orderId().value()));
    while (page.next() != null) {
      page = shelf.page(after(query, page.next()));
      assertThat(page.items()).isNotEmpty();
      page.items().forEach(row -> ids.add(row.orderId().value()));
    }
    return ids;
  }

  /** Placed one second after the other. */
  private List<Order> orders(String name, int count, Instant first) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> order(name + "-" + i).placedAt(first.minusSeconds(i)).registered(account, NOW))
        .toList();
  }

  private static List<String> idsInListOrder(List<Order> orders) {
    return orders.stream().map(each -> each.orderId().value()).toList();
  }

  @Test
  void ordersAreListedByCustomerKindAndExternalStatus() {
    AccountId account = new AccountId(UUID.randomUUID());
    CustomerId ada = new CustomerId(UUID.randomUUID());
    shelf.put(
        account,
        order("A").connectedTo(ada).saying("Packed"),
        order("B").connectedTo(ada).saying("packed"),
        order("C").saying("Packed"));
    StatusText packed = new StatusText("Packed");

    assertThat(filtered(account, new FindOrders.Filter(ada, null, null, null, null, null)))
        .containsExactlyInAnyOrder("A", "B");
    assertThat(filtered(account, new FindOrders.Filter(null, null, null, packed, null, null)))
        .containsExactlyInAnyOrder("A", "C");
    assertThat(
            filtered(
                account,
                new FindOrders.Filter(
                    ada, OrderKind.ORDER, OrderStatus.IN_PROGRESS, packed, NOW, null)))
        .containsExactly("A");
    assertThat(
            filtered(
                account, new FindOrders.Filter(null, OrderKind.SERVICE, null, null, null, null)))
        .isEmpty();
  }

  private List<String> filtered(AccountId account, FindOrders.Filter filter) {
    return shelf.ids(new FindOrders.Query(account, filter, "", 100, null));
  }
}
