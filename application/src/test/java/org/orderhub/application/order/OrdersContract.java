package org.orderhub.application.order;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.EveryField;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;

/** What every collection of orders promises. */
public interface OrdersContract extends OrderRoundTrip {

  @Test
  default void anIdIsTakenOnce() {
    AccountId account = newAccount();
    Order first = order("A-1").saying("first").registered(account, NOW);
    Order second = order("A-1").saying("second").registered(account, NOW);

    assertThat(store(first)).containsExactly(first.key());
    assertThat(store(second)).isEmpty();
    assertThat(find(second)).contains(first);
  }

  @Test
  default void ofTwoInOneListTheFirstTakesTheId() {
    AccountId account = newAccount();
    Order first = order("A-1").saying("first").registered(account, NOW);
    Order second = order("A-1").saying("second").registered(account, NOW);

    assertThat(store(first, second)).containsExactly(first.key());
    assertThat(find(second)).contains(first);
  }

  @Test
  default void theNewOnesOfAListAreStored() {
    AccountId account = newAccount();
    Order known = order("B").registered(account, NOW);
    store(known);
    List<Order> given =
        Stream.of("C", "B", "A").map(id -> order(id).registered(account, NOW)).toList();

    assertThat(store(given.toArray(Order[]::new)))
        .containsExactlyInAnyOrder(given.getFirst().key(), given.getLast().key());
    assertThat(find(given.getFirst())).contains(given.getFirst());
    assertThat(find(known)).contains(known);
  }

  @Test
  default void idsAreComparedExactly() {
    AccountId account = newAccount();

    assertThat(
            store(
                Stream.of("a", "A", "ä", "a\u0308", "a b", "1", "01")
                    .map(id -> order(id).registered(account, NOW))
                    .toArray(Order[]::new)))
        .hasSize(7);
    assertThat(inTransaction(() -> orders().find(account, new OrderId("b")))).isEmpty();
  }

  @Test
  default void noAccountSeesTheOrdersOfAnother() {
    Order mine = order("A-1").saying("mine").registered(newAccount(), NOW);
    Order theirs = order("A-1").saying("theirs").registered(newAccount(), NOW);

    assertThat(store(mine, theirs)).hasSize(2);
    assertThat(find(mine)).contains(mine);
    assertThat(find(theirs)).contains(theirs);
    assertThat(inTransaction(() -> orders().find(newAccount(), mine.orderId()))).isEmpty();
    assertThat(lock(name(mine))).containsExactly(Map.entry(name(mine), mine));
  }

  @Test
  default void theOrdersNamedAreGivenAndUnknownOnesLeftOut() {
    AccountId account = newAccount();
    Order one = order("A").registered(account, NOW);
    Order two = order("B").with(line("1"), line("2").under("1")).registered(newAccount(), NOW);
    store(one, two);

    Orders.Name unknown = new Orders.Name(account, new OrderId("C"));
    assertThat(lock(name(two), name(one), unknown))
        .containsOnly(Map.entry(name(one), one), Map.entry(name(two), two));
  }

  @Test
  default void ofNoOrdersNothingIsStoredOrGiven() {
    assertThat(store()).isEmpty();
    assertThat(lock()).isEmpty();
    doInTransaction(() -> {
      orders().saveFacts(List.of());
      orders().saveContents(List.of());
      orders().saveAll(List.of());
      orders().removeAll(List.of());
    });
  }

  @Test
  default void factsAndHistoryAreSavedAndNothingElse() {
    Order stored =
        Order.register(newAccount(), newKey(), EveryField.draft("A-1"), Optional.empty(), NOW);
    Order other = order("A-2").registered(stored.account(), NOW);
    store(stored, other);

    Order changed = changed(stored, OrderStatus.CANCELLED, "back in stock");
    doInTransaction(() -> {
      orders().lockAll(List.of(name(stored)));
      orders().saveFacts(List.of(changed));
    });

    assertThat(find(stored)).contains(changed);
    assertThat(find(other)).contains(other);
  }

  @Test
  default void manyAreSavedAtOnce() {
    AccountId account = newAccount();
    List<Order> stored =
        IntStream.range(0, 50).mapToObj(i -> order("A-" + i).registered(account, NOW)).toList();
    store(stored.toArray(Order[]::new));

    List<Order> changed =
        IntStream.range(0, 50)
            .mapToObj(i -> changed(stored.get(i), OrderStatus.COMPLETED, "number " + i))
            .toList();
    doInTransaction(() -> orders().saveFacts(changed));

    assertThat(lock(stored.stream().map(OrdersContract::name).toArray(Orders.Name[]::new)).values())
        .containsExactlyInAnyOrderElementsOf(changed);
  }

  @Test
  default void everythingThatMayChangeIsSavedAndLinesAreRewritten() {
    AccountId account = newAccount();
    Order stored = order("A-1").with(line("1"), line("2").under("1")).registered(account, NOW);
    Order other = order("A-2").with(line("1"), line("2")).registered(account, NOW);
    store(stored, other);

    Order rewritten = rewritten(stored);
    doInTransaction(() -> {
      orders().lockAll(List.of(name(stored)));
      orders().saveAll(List.of(rewritten));
    });

    assertThat(find(stored)).contains(rewritten);
    assertThat(find(other)).contains(other);
  }

  @Test
  default void contentsAreSavedWithoutTheirLines() {
    Order stored =
        Order.register(newAccount(), newKey(), EveryField.draft("A-1"), Optional.empty(), NOW);
    store(stored);

    var wish = new DeliveryChange("drone", List.of("T9"), "", NOW, null, null);
    Order changed =
        ((ChangeDecision.Changed) stored.changeDelivery(wish, NOW.plusSeconds(60))).order();
    doInTransaction(() -> orders().saveContents(List.of(changed)));

    assertThat(find(stored)).contains(changed);
  }

  @Test
  default void anIdIsFreeOnceItsOrderIsRemoved() {
    AccountId account = newAccount();
    Order stored = order("A-1").with(line("1"), line("2")).registered(account, NOW);
    Order other = order("A-2").registered(account, NOW);
    Order again = order("A-1").saying("again").registered(account, NOW);
    store(stored, other);

    doInTransaction(() -> orders().removeAll(List.of(stored)));

    assertThat(find(stored)).isEmpty();
    assertThat(find(other)).contains(other);
    assertThat(store(again)).containsExactly(again.key());
    assertThat(find(stored)).contains(again);
  }

  @Test
  default void eventsThatChangedNothingAreCounted() {
    Order stored = order("A-1").registered(newAccount(), NOW);
    store(stored);

    doInTransaction(() -> orders().saveFacts(List.of(stored.told().told())));

    assertThat(find(stored).orElseThrow().history())
        .returns(3L, Order.History::sequence)
        .returns(stored.version(), Order.History::version);
  }

  /** All but what names it is another order's. */
  private static Order rewritten(Order order) {
    Order other =
        Order.register(
            order.account(),
            order.key(),
            EveryField.draft(order.orderId().value()),
            Optional.of(new CustomerId(UUID.randomUUID())),
            NOW.plusSeconds(60));
    return new Order(
        order.account(),
        order.key(),
        order.orderId(),
        other.contents(),
        other.facts(),
        other.customer(),
        new Order.History(
            other.history().placedAt(),
            order.history().receivedAt(),
            other.history().updatedAt(),
            other.history().lastChangedAt(),
            order.version().next(),
            order.history().sequence() + 1));
  }

  @Test
  default void anOrderIsKnownByOurIdAndByTheSenders() {
    AccountId account = newAccount();
    Order one = order("A-1").registered(account, NOW);
    Order other = order(one.key().toString()).registered(account, NOW);
    Order plain = order(new OrderEventId(UUID.randomUUID()).toString()).registered(account, NOW);
    store(one, other, plain);
    assertThat(identified(account, one.key().toString())).contains("A-1");
    assertThat(identified(account, new OrderEventId(one.key().value()).toString())).contains("A-1");
    assertThat(identified(account, "A-1")).contains("A-1");
    assertThat(identified(account, plain.orderId().value())).contains(plain.orderId().value());
    assertThat(identified(account, "A-2")).isEmpty();
    assertThat(identified(newAccount(), one.key().toString())).isEmpty();
  }

  private Optional<String> identified(AccountId account, String text) {
    var asked = new Orders.Asked(account, OrderReference.of(text));
    return Optional.ofNullable(inTransaction(() -> orders().identify(List.of(asked))).get(asked))
        .map(known -> known.orderId().value());
  }

  private Set<OrderKey> store(Order... given) {
    return inTransaction(() -> orders().addAll(List.of(given)));
  }

  private Optional<Order> find(Order order) {
    return inTransaction(() -> orders().find(order.account(), order.orderId()));
  }

  private Map<Orders.Name, Order> lock(Orders.Name... names) {
    return inTransaction(() -> orders().lockAll(Stream.of(names).collect(toSet())));
  }

  private static Order changed(Order order, OrderStatus status, String externalStatus) {
    StatusChange wish = new StatusChange(status, new StatusText(externalStatus), null, null);
    return order.changeStatus(wish, NOW.plusSeconds(60)) instanceof ChangeDecision.Changed changed
        ? changed.order()
        : order;
  }

  private static Orders.Name name(Order order) {
    return new Orders.Name(order.account(), order.orderId());
  }

  private static AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }

  private static OrderKey newKey() {
    return new OrderKey(UUID.randomUUID());
  }
}
