package org.orderhub.application.orderevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderhub.domain.order.AnEvent.EIGHT;
import static org.orderhub.domain.order.AnEvent.event;
import static org.orderhub.domain.order.AnOrder.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.AnEvent;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.Told;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Quantity;

/** What every collection of order events promises. */
public interface OrderEventsContract extends InTransactions {
  OrderEvents events();

  @Test
  default void anEventIsFoundAsItWasStored() {
    OrderEvent full = full(newOrder());
    OrderEvent plain = event(OrderEventType.COMPLETED, "plain").of(newOrder());
    save(full, plain);
    assertThat(find(full)).isEqualTo(full);
    assertThat(find(plain)).isEqualTo(plain);
  }

  @Test
  default void toldAnewItReplacesItsOlderTelling() {
    Order order = newOrder();
    OrderEvent first = event(OrderEventType.DISPATCHED, "a").of(order);
    OrderEvent second = event(OrderEventType.DELIVERED, "b").of(order);
    save(first, second);
    OrderEvent again = first.retold("c", full(order).report(), EIGHT.plusSeconds(99));
    save(again);
    assertThat(find(first)).isEqualTo(again);
    assertThat(find(second)).isEqualTo(second);
    save(second.retold("a", second.report(), EIGHT));
  }

  @Test
  default void eventsAreFoundByTheirIdAndByTheirReference() {
    Order order = newOrder();
    OrderEvent byId = event(OrderEventType.DISPATCHED, "b").of(order);
    OrderEvent byReference = event(OrderEventType.DISPATCHED, "c").of(sibling(order));
    OrderEvent none = event(OrderEventType.DISPATCHED, "d").of(order);
    save(byId, byReference, none);
    assertThat(matching(new OrderEvents.Asked(order.account(), byId.id(), "c")))
        .containsExactlyInAnyOrder(byId, byReference);
    assertThat(matching(new OrderEvents.Asked(order.account(), byId.id(), "b")))
        .containsExactly(byId);
    assertThat(matching(new OrderEvents.Asked(order.account(), null, "x"))).isEmpty();
    assertThat(matching()).isEmpty();
    assertThat(inTransaction(() -> events().all(key(order)))).containsExactlyInAnyOrder(byId, none);
  }

  @Test
  default void ofAnOrderTheLastTellingHolds() {
    Order order = newOrder();
    Order other = sibling(order);
    Told first = told(order, event(OrderEventType.DISPATCHED, "a").about("1", "1"));
    Told second = told(order, event(OrderEventType.COMPLETED, "b"));
    Told third = told(order, full(order));
    OrderEvent a = event(OrderEventType.DISPATCHED, "a").of(order);
    OrderEvent b = event(OrderEventType.DISPATCHED, "b").of(order);
    store(new OrderEvents.Saved(a, first, 2), new OrderEvents.Saved(b, second, 3));
    assertThat(told(order, other)).containsExactly(Map.entry(key(order), second));
    store(new OrderEvents.Saved(a, third, 4));
    assertThat(told(order, other)).containsExactly(Map.entry(key(order), third));
    store(new OrderEvents.Saved(a, Told.NOTHING, 5));
    assertThat(told(order, other)).containsExactly(Map.entry(key(order), Told.NOTHING));
    assertThat(told()).isEmpty();
  }

  @Test
  default void noAccountSeesTheEventsOfAnother() {
    OrderEvent mine = event(OrderEventType.DISPATCHED, "a").of(newOrder());
    OrderEvent theirs = event(OrderEventType.DELIVERED, "a").of(newOrder());
    save(mine, theirs);
    assertThat(find(mine)).isEqualTo(mine);
    assertThat(find(theirs)).isEqualTo(theirs);
    assertThat(matching(new OrderEvents.Asked(mine.account(), theirs.id(), "a")))
        .containsExactly(mine);
    assertThat(inTransaction(() -> events().find(newAccount(), mine.id()))).isEmpty();
    var stranger = new OrderEvents.Order(newAccount(), mine.order());
    assertThat(list(stranger, null)).isEmpty();
    assertThat(inTransaction(() -> events().told(List.of(stranger)))).isEmpty();
    assertThat(inTransaction(() -> events().all(stranger))).isEmpty();
  }

  @Test
  default void aReferenceIsTakenOnce() {
    Order order = newOrder();
    OrderEvent first = event(OrderEventType.DISPATCHED, "a").of(order);
    save(first);
    OrderEvent second =
        new OrderEvent(
            order.account(),
            new OrderEventId(UUID.randomUUID()),
            "a",
            order.key(),
            first.report(),
            EIGHT,
            EIGHT);
    assertThatThrownBy(() -> save(second)).isInstanceOf(ConcurrentChange.class);
    assertThat(find(first)).isEqualTo(first);
  }

  @Test
  default void whatHappenedLastIsListedFirstPageByPage() {
    Order order = newOrder();
    List<OrderEvent> stored =
        IntStream.range(0, 7)
            .mapToObj(i ->
                event(OrderEventType.PROCESSING, "e" + i).at(EIGHT.plusSeconds(i / 2)).of(order))
            .toList();
    save(stored.toArray(OrderEvent[]::new));
    List<OrderEvent> listed = new ArrayList<>();
    ListOrderEvents.Position after = null;
    OrderEvents.Order asked = key(order);
    for (List<OrderEvent> page = list(asked, null); !page.isEmpty(); page = list(asked, after)) {
      listed.addAll(page);
      after = position(page.getLast());
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(stored);
    assertThat(listed)
        .extracting(event -> event.report().happenedAt())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  default void ofNothingNothingIsStored() {
    save();
  }

  private static ListOrderEvents.Position position(OrderEvent event) {
    return ListOrderEvents.Position.parse(
        new ListOrderEvents.Position(event.report().happenedAt(), event.id()).toText());
  }

  private List<OrderEvent> list(OrderEvents.Order order, ListOrderEvents.Position after) {
    return inTransaction(() -> events().of(order, after, 3));
  }

  private void save(OrderEvent... saved) {
    store(
        Stream.of(saved)
            .map(event -> new OrderEvents.Saved(event, Told.NOTHING, 2))
            .toArray(OrderEvents.Saved[]::new));
  }

  private void store(OrderEvents.Saved... saved) {
    doInTransaction(() -> events().saveAll(List.of(saved)));
  }

  private Map<OrderEvents.Order, Told> told(Order... orders) {
    return inTransaction(
        () -> events().told(Stream.of(orders).map(OrderEventsContract::key).toList()));
  }

  private static Told told(Order order, AnEvent event) {
    return told(order, event.of(order));
  }

  private static Told told(Order order, OrderEvent event) {
    return Told.NOTHING.and(event.report(), order.contents().lines());
  }

  private static OrderEvents.Order key(Order order) {
    return new OrderEvents.Order(order.account(), order.key());
  }

  private OrderEvent find(OrderEvent event) {
    return inTransaction(() -> events().find(event.account(), event.id())).orElseThrow();
  }

  private List<OrderEvent> matching(OrderEvents.Asked... asked) {
    return inTransaction(() -> events().matching(List.of(asked)));
  }

  private static OrderEvent full(Order order) {
    Map<String, FreeForm> fields = new LinkedHashMap<>();
    fields.put("tracking_reference", new FreeForm.Word("aaaa-bbbb-cccc"));
    fields.put("weight", new FreeForm.Numeral(new BigDecimal("22.00")));
    fields.put("#odd", new FreeForm.Flag(true));
    return event(OrderEventType.FULFILLED, "full")
        .at(Instant.parse("2020-03-26T16:00:00Z"))
        .saying("5 on their way 🚚\nring twice")
        .with(new FreeForm.Fields(fields))
        .about("1", "3")
        .about(
            new LineOverride(
                new LineId("line \"2\""),
                Quantity.of("1"),
                Map.of(
                    LineFigure.ROW_TOTAL,
                    new BigDecimal("-6.1200"),
                    LineFigure.PRICE_TAX,
                    new BigDecimal("1"))))
        .of(order);
  }

  private static Order newOrder() {
    return order("A").registered(newAccount(), EIGHT);
  }

  private static Order sibling(Order order) {
    return order("B").registered(order.account(), EIGHT);
  }

  private static AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
