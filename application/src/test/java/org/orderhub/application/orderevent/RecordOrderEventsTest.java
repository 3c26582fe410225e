package org.orderhub.application.orderevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnEvent.EIGHT;
import static org.orderhub.domain.order.AnEvent.event;
import static org.orderhub.domain.order.AnEvent.id;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.InMemoryFeatures;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.order.InMemoryOrderVersions;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.order.NothingIsKept;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.orderevent.RecordOrderEvent.Result;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.order.AnEvent;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

final class RecordOrderEventsTest {
  private static final Instant NOW = EIGHT.plusSeconds(7_200);
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Actor SHOP = new Actor.PartnerKey("shop");

  private final InMemoryFeatures features = new InMemoryFeatures();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryOrderEvents events = new InMemoryOrderEvents();
  private final InMemoryEventLog log = new InMemoryEventLog();
  private final CountingIds ids = new CountingIds();
  private final OrderRounds rounds =
      new OrderRounds(
          orders,
          new InMemoryOrderVersions(),
          new InMemoryJobs(),
          new OrderAnnouncements(log, (type, announcement, at, by) -> "{}", ids),
          NothingIsKept.warnings(),
          ids,
          Clock.fixed(NOW, ZoneOffset.UTC));

  private final Order a =
      order("A")
          .with(line("1").of(LineType.PURCHASE, "5"), line("2").of(LineType.PURCHASE, "1"))
          .registered(ACCOUNT, EIGHT);
  private final Order b = order("B").registered(ACCOUNT, EIGHT);

  @BeforeEach
  void twoOrdersOfAnAccountWithOrderEvents() {
    orders.addAll(List.of(a, b));
    features.set(ACCOUNT, Feature.ORDER_EVENTS, true);
  }

  @Test
  void anEventIsStoredMovesItsOrderAndIsTold() {
    Result result = record("A", null, "r1", event(OrderEventType.COMPLETED, "r1"));
    assertThat(result)
        .isInstanceOfSatisfying(
            Result.Created.class,
            created -> {
              assertThat(created.order()).isEqualTo(new OrderId("A"));
              assertThat(created.event().recordedAt()).isEqualTo(NOW);
              assertThat(events.find(ACCOUNT, created.event().id())).contains(created.event());
            });
    assertThat(stored("A").facts().lifecycle().status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(log.all())
        .singleElement()
        .returns(EventType.ORDER_EVENT_RECORDED, LoggedEvent::type)
        .returns(2L, LoggedEvent::sequence)
        .returns(SHOP, LoggedEvent::actor)
        .returns(
            List.of(new FieldChange("status", "IN_PROGRESS", "COMPLETED")), LoggedEvent::changes);
  }

  @Test
  void anEventThatMovesNothingIsToldUnderTheSameVersion() {
    record("A", null, "r1", event(OrderEventType.PROCESSING, "r1"));
    assertThat(stored("A").version()).isEqualTo(a.version());
    assertThat(stored("A").history().sequence()).isEqualTo(2);
    assertThat(log.all()).extracting(LoggedEvent::sequence).containsExactly(2L);
  }

  @Test
  void theSameReferenceTellsItAnew() {
    OrderEvent first =
        ((Result.Created) record("A", null, "r1", event(OrderEventType.DISPATCHED, "r1"))).event();
    Result again = record("A", null, "r1", event(OrderEventType.DISPATCHED, "r1").saying("2"));
    assertThat(again)
        .isInstanceOfSatisfying(
            Result.Updated.class,
            updated -> {
              assertThat(updated.event().id()).isEqualTo(first.id());
              assertThat(updated.event().report().message()).isEqualTo("2");
            });
    assertThat(log.all()).hasSize(2);
    assertThat(stored("A").version().number()).isEqualTo(2);
  }

  @Test
  void aKnownIdTellsItAnewWhateverTheReference() {
    record("A", id("x"), "r1", event(OrderEventType.DISPATCHED, "r1"));
    assertThat(record("A", id("x"), "r2", event(OrderEventType.DELIVERED, "r2")))
        .isInstanceOf(Result.Updated.class);
    assertThat(events.find(ACCOUNT, id("x")).orElseThrow().reference()).isEqualTo("r2");
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void anUnknownIdIsTheNewEventsUnlessItsReferenceIsKnown() {
    assertThat(record("A", id("mine"), "r1", event(OrderEventType.DISPATCHED, "r1")))
        .isInstanceOfSatisfying(
            Result.Created.class,
            created -> assertThat(created.event().id()).isEqualTo(id("mine")));
    assertThat(record("A", id("other"), "r1", event(OrderEventType.DISPATCHED, "r1")))
        .isInstanceOfSatisfying(
            Result.Updated.class,
            updated -> assertThat(updated.event().id()).isEqualTo(id("mine")));
  }

  @Test
  void inOneListTheSecondTellingFollowsTheFirst() {
    List<Result> results =
        recorder()
            .record(
                List.of(
                    command("A", null, "r1", event(OrderEventType.DISPATCHED, "r1").about("1")),
                    command("B", null, "r2", event(OrderEventType.DISPATCHED, "r2")),
                    command("A", null, "r3", event(OrderEventType.DISPATCHED, "r3").about("2")),
                    command("A", null, "r1", event(OrderEventType.DELIVERED, "r1"))));
    assertThat(results)
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("Created", "Created", "Created", "Updated");
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(stored("B").facts().delivery()).isEqualTo(DeliveryState.DISPATCHED);
    assertThat(log.all())
        .filteredOn(event -> event.subject().id().equals(a.key().value()))
        .extracting(LoggedEvent::sequence)
        .containsExactly(2L, 3L, 4L);
    assertThat(orders.saved()).singleElement().asList().hasSize(2);
  }

  @Test
  void whatPartsTellIsRememberedFromListToList() {
    record("A", null, "r1", event(OrderEventType.DISPATCHED, "r1").about("1", "3"));
    record("A", null, "r2", event(OrderEventType.DISPATCHED, "r2").about("1", "2"));
    record("A", null, "r2", event(OrderEventType.DISPATCHED, "r2").about("1", "2").saying("!"));
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.PARTLY_DISPATCHED);
    record("A", null, "r3", event(OrderEventType.DISPATCHED, "r3").about("2"));
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.DISPATCHED);
    record("A", null, "r1", event(OrderEventType.PROCESSING, "r1"));
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.PARTLY_DISPATCHED);
  }

  @Test
  void anEventStaysWithItsOrder() {
    record("A", id("x"), "r1", event(OrderEventType.DISPATCHED, "r1"));
    assertThat(record("B", null, "r1", event(OrderEventType.DISPATCHED, "r1")))
        .isEqualTo(new Result.OfAnotherOrder(id("x")));
    assertThat(record("B", id("x"), "r9", event(OrderEventType.DISPATCHED, "r9")))
        .isEqualTo(new Result.OfAnotherOrder(id("x")));
    assertThat(stored("B")).isEqualTo(b);
  }

  @Test
  void aReferenceOfAnotherEventCannotBeTaken() {
    record("A", id("x"), "r1", event(OrderEventType.DISPATCHED, "r1"));
    record("A", id("y"), "r2", event(OrderEventType.DELIVERED, "r2"));
    assertThat(record("A", id("y"), "r1", event(OrderEventType.DELIVERED, "r1")))
        .isEqualTo(new Result.ReferenceTaken(id("x")));
  }

  @Test
  void ourIdOfTheOrderIsAsGoodAsTheSenders() {
    String ours = a.key().toString().replace("-", "");
    assertThat(record(ours, null, "r1", event(OrderEventType.DISPATCHED, "r1")))
        .isInstanceOf(Result.Created.class);
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.DISPATCHED);
  }

  @Test
  void whatCannotBeRecordedLeavesNothingBehind() {
    assertThat(record("C", null, "r1", event(OrderEventType.DISPATCHED, "r1")))
        .isEqualTo(new Result.OrderMissing());
    assertThat(record("A", null, "r1", event(OrderEventType.DISPATCHED, "r1").about("9")))
        .isEqualTo(new Result.UnknownLines(List.of(0)));
    assertThat(log.all()).isEmpty();
    assertThat(orders.saved()).isEmpty();
    assertThat(events.all(new OrderEvents.Order(ACCOUNT, a.key()))).isEmpty();
  }

  @Test
  void anAccountWithoutTheFeatureRecordsNothing() {
    features.set(ACCOUNT, Feature.ORDER_EVENTS, false);
    assertThat(record("A", null, "r1", event(OrderEventType.DISPATCHED, "r1")))
        .isEqualTo(new Result.SwitchedOff());
    assertThat(log.all()).isEmpty();
  }

  @Test
  void eventsAreListedByWhenTheyHappened() {
    record("A", null, "late", event(OrderEventType.DELIVERED, "late").at(EIGHT.plusSeconds(60)));
    record("A", null, "early", event(OrderEventType.DISPATCHED, "early"));
    var list = new ListOrderEventsService(orders, events);
    assertThat(list.list(query("A", 1, null)))
        .isInstanceOfSatisfying(
            ListOrderEvents.Result.Found.class,
            found -> {
              assertThat(found.page().items())
                  .extracting(OrderEvent::reference)
                  .containsExactly("late");
              assertThat(list.list(query("A", 1, found.page().next())))
                  .isInstanceOfSatisfying(
                      ListOrderEvents.Result.Found.class,
                      rest -> {
                        assertThat(rest.page().items())
                            .extracting(OrderEvent::reference)
                            .containsExactly("early");
                        assertThat(rest.page().next()).isNull();
                      });
            });
    assertThat(list.list(query("C", 1, null))).isEqualTo(new ListOrderEvents.Result.OrderMissing());
  }

  private static ListOrderEvents.Query query(String order, int limit, @Nullable String cursor) {
    return new ListOrderEvents.Query(
        ACCOUNT,
        OrderReference.of(order),
        limit,
        cursor == null ? null : ListOrderEvents.Position.parse(cursor));
  }

  private Result record(String order, @Nullable OrderEventId id, String reference, AnEvent event) {
    return recorder().record(List.of(command(order, id, reference, event))).getFirst();
  }

  private RecordOrderEvents recorder() {
    return new RecordOrderEventsService(features, rounds, orders, events, ids);
  }

  private static RecordOrderEvent.Command command(
      String order, @Nullable OrderEventId id, String reference, AnEvent event) {
    return new RecordOrderEvent.Command(
        ACCOUNT, OrderReference.of(order), id, reference, event.report(), SHOP);
  }

  private Order stored(String orderId) {
    return orders.find(ACCOUNT, new OrderId(orderId)).orElseThrow();
  }
}
