package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnEvent.EIGHT;
import static org.orderhub.domain.order.AnEvent.event;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.FieldChange;

/** The order has five of one line and two of another, ten euros each line. */
final class RecordEventTest {
  private static final Instant NINE = EIGHT.plusSeconds(3_600);
  private static final Instant TEN = NINE.plusSeconds(3_600);
  private static final Instant NOW = TEN.plusSeconds(3_600);

  private final List<OrderEvent> known = new ArrayList<>();
  private Order order =
      order("A")
          .with(line("1").of(LineType.PURCHASE, "5"), line("2").of(LineType.PURCHASE, "2"))
          .registered(new AccountId(new UUID(0, 1)), EIGHT.minusSeconds(60));

  /** Events as type@hour, or type@hour:units of line 1; what the facts are in the end. */
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "PROCESSING@8,                                IN_PROGRESS, OPEN, OPEN",
    "COMPLETED@8,                                 COMPLETED,   OPEN, OPEN",
    "CANCELLED@8,                                 CANCELLED,   OPEN, OPEN",
    "DISPATCHED@8,                                IN_PROGRESS, OPEN, DISPATCHED",
    "FULFILLED@8,                                 IN_PROGRESS, OPEN, DISPATCHED",
    "DELIVERED@8,                                 IN_PROGRESS, OPEN, DELIVERED",
    "REFUNDED@8,                                  IN_PROGRESS, REFUNDED, OPEN",
    "DISPUTED@8,                                  IN_PROGRESS, DISPUTED, OPEN",
    "DISPATCHED@8:3,                              IN_PROGRESS, OPEN, PARTLY_DISPATCHED",
    "DELIVERED@8:3,                               IN_PROGRESS, OPEN, PARTLY_DELIVERED",
    "REFUNDED@8:3,                                IN_PROGRESS, PARTLY_REFUNDED, OPEN",
    "DISPATCHED@8:5,                              IN_PROGRESS, OPEN, PARTLY_DISPATCHED",
    "DISPATCHED@8 DELIVERED@9:3,                  IN_PROGRESS, OPEN, PARTLY_DELIVERED",
    "DISPATCHED@8 DELIVERED@9,                    IN_PROGRESS, OPEN, DELIVERED",
    "DELIVERED@9 DISPATCHED@8,                    IN_PROGRESS, OPEN, DELIVERED",
    "DELIVERED@8 DISPATCHED@9,                    IN_PROGRESS, OPEN, DELIVERED",
    "FULFILLED@8:3 DISPATCHED@9:3,                IN_PROGRESS, OPEN, PARTLY_DISPATCHED",
    "COMPLETED@9 CANCELLED@8,                     COMPLETED,   OPEN, OPEN",
    "CANCELLED@8 COMPLETED@9,                     COMPLETED,   OPEN, OPEN",
    "COMPLETED@8 CANCELLED@8,                     CANCELLED,   OPEN, OPEN",
    "COMPLETED@9 PROCESSING@8,                    COMPLETED,   OPEN, OPEN",
    "CANCELLED@8 PROCESSING@9,                    IN_PROGRESS, OPEN, OPEN",
    "REFUNDED@8 DISPUTED@9,                       IN_PROGRESS, DISPUTED, OPEN",
    "DISPUTED@9 REFUNDED@8,                       IN_PROGRESS, DISPUTED, OPEN",
    "DISPUTED@8 REFUNDED@9:1,                     IN_PROGRESS, PARTLY_REFUNDED, OPEN",
    "CANCELLED@8 REFUNDED@9 DELIVERED@8,          CANCELLED,   REFUNDED, DELIVERED"
  })
  void everySequenceOfEventsHasItsFacts(
      String events, OrderStatus status, PaymentState payment, DeliveryState delivery) {
    int number = 0;
    for (String each : events.strip().split(" ")) {
      happens(written(each, "event " + ++number));
    }
    assertThat(order.facts().lifecycle().status()).isEqualTo(status);
    assertThat(order.facts().payment()).isEqualTo(payment);
    assertThat(order.facts().delivery()).isEqualTo(delivery);
  }

  @Test
  void partsAddUpToAll() {
    happens(event(OrderEventType.DISPATCHED, "a").about("1", "3"));
    happens(event(OrderEventType.DISPATCHED, "b").about("1", "2"));
    assertThat(order.facts().delivery()).isEqualTo(DeliveryState.PARTLY_DISPATCHED);
    happens(event(OrderEventType.DISPATCHED, "c").about("2"));
    assertThat(order.facts().delivery()).isEqualTo(DeliveryState.DISPATCHED);
  }

  @Test
  void toldOneByOneIsToldAtOnce() {
    OrderLines lines = order.contents().lines();
    Told told = Told.NOTHING;
    for (OrderEventType type : OrderEventType.values()) {
      happens(event(type, type.name()).about("1", "2").at(EIGHT.plusSeconds(type.ordinal())));
      happens(event(type, type + " all").at(EIGHT.plusSeconds(60 - type.ordinal())));
    }
    for (OrderEvent event : known) {
      told = told.and(event.report(), lines);
    }
    assertThat(told).isEqualTo(Told.of(lines, known));
  }

  @Test
  void aRefundOfAnAmountIsForWhatItBuys() {
    happens(event(OrderEventType.REFUNDED, "a").about("1", LineFigure.ROW_TOTAL, "6").about("2"));
    assertThat(order.facts().payment()).isEqualTo(PaymentState.PARTLY_REFUNDED);
    happens(event(OrderEventType.REFUNDED, "b").about("1", LineFigure.ROW_TOTAL, "-4.00"));
    assertThat(order.facts().payment()).isEqualTo(PaymentState.REFUNDED);
  }

  @Test
  void anEventSaysWhatItMoved() {
    assertThat(decide(event(OrderEventType.COMPLETED, "a").at(NINE)))
        .isInstanceOfSatisfying(
            EventDecision.Moved.class,
            moved -> {
              assertThat(moved.differences())
                  .containsExactly(new FieldChange("status", "IN_PROGRESS", "COMPLETED"));
              assertThat(moved.order().facts().lifecycle())
                  .isEqualTo(new Lifecycle.Completed(NINE));
              assertThat(moved.order().version()).isEqualTo(order.version().next());
              assertThat(moved.order().history().updatedAt()).isEqualTo(NOW);
              assertThat(moved.order().history().lastChangedAt()).isEqualTo(NINE);
            });
  }

  @Test
  void anEventThatMovesNothingKeepsTheVersion() {
    happens(event(OrderEventType.DELIVERED, "a"));
    assertThat(decide(event(OrderEventType.DISPATCHED, "b")))
        .isInstanceOfSatisfying(
            EventDecision.Noted.class,
            noted -> {
              assertThat(noted.order().version()).isEqualTo(order.version());
              assertThat(noted.order().facts()).isEqualTo(order.facts());
              assertThat(noted.order().history().sequence())
                  .isEqualTo(order.history().sequence() + 1);
            });
  }

  @Test
  void toldTwiceItCountsOnce() {
    happens(event(OrderEventType.DISPATCHED, "a").about("1", "3"));
    happens(event(OrderEventType.DISPATCHED, "a").about("1", "3").saying("again"));
    happens(event(OrderEventType.DISPATCHED, "b").about("2"));
    assertThat(order.facts().delivery()).isEqualTo(DeliveryState.PARTLY_DISPATCHED);
  }

  @Test
  void aCorrectionTakesBackWhatTheEventMoved() {
    happens(event(OrderEventType.DELIVERED, "a"));
    happens(event(OrderEventType.DISPATCHED, "a"));
    assertThat(order.facts().delivery()).isEqualTo(DeliveryState.DISPATCHED);
    happens(event(OrderEventType.REFUNDED, "a"));
    assertThat(order.facts().delivery()).isEqualTo(DeliveryState.OPEN);
    assertThat(order.facts().payment()).isEqualTo(PaymentState.REFUNDED);
    happens(event(OrderEventType.COMPLETED, "a"));
    assertThat(order.facts().payment()).isEqualTo(PaymentState.OPEN);
    happens(event(OrderEventType.DISPATCHED, "a"));
    assertThat(order.facts().lifecycle()).isEqualTo(new Lifecycle.InProgress());
  }

  @Test
  void whatSomebodyElseSaidLaterStands() {
    StatusChange cancel = new StatusChange(OrderStatus.CANCELLED, null, TEN, null);
    order = ((ChangeDecision.Changed) order.changeStatus(cancel, NOW)).order();
    happens(event(OrderEventType.COMPLETED, "late").at(NINE));
    assertThat(order.facts().lifecycle()).isEqualTo(new Lifecycle.Cancelled(TEN));
    happens(event(OrderEventType.COMPLETED, "later").at(NOW));
    assertThat(order.facts().lifecycle()).isEqualTo(new Lifecycle.Completed(NOW));
  }

  @Test
  void aLifecycleKnownAsOfAnEventMakesOlderChangesStale() {
    happens(event(OrderEventType.COMPLETED, "a").at(TEN));
    StatusChange older = new StatusChange(OrderStatus.CANCELLED, null, NINE, null);
    assertThat(order.changeStatus(older, NOW)).isEqualTo(new ChangeDecision.Stale(TEN));
  }

  @Test
  void aTimeToComeDoesNotMakeTodaysChangesStale() {
    happens(event(OrderEventType.COMPLETED, "a").at(NOW.plusSeconds(999_999)));
    assertThat(order.history().lastChangedAt()).isEqualTo(NOW);
  }

  @Test
  void aLineThatIsNotThereIsNamedByItsPlace() {
    assertThat(decide(event(OrderEventType.DISPATCHED, "a").about("1").about("9").about("8")))
        .isEqualTo(new EventDecision.UnknownLines(List.of(1, 2)));
  }

  @Test
  void anEventIsAboutTheLinesItNames() {
    OrderLines lines = order.contents().lines();
    assertThat(event(OrderEventType.DISPATCHED, "a").report().about(lines))
        .extracting(EventLine::quantity)
        .containsExactlyElementsOf(lines.list().stream().map(OrderLine::quantity).toList());
    assertThat(
            event(OrderEventType.DISPATCHED, "a")
                .about("1", LineFigure.PRICE, "3.5")
                .report()
                .about(lines))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.quantity()).hasToString("5");
          assertThat(line.figure(LineFigure.PRICE)).isEqualByComparingTo("3.5");
          assertThat(line.figure(LineFigure.ROW_TOTAL)).isEqualByComparingTo("10");
          assertThat(line.figure(LineFigure.PRICE_TAX)).isNull();
        });
  }

  @Property
  void theOrderInWhichEventsArriveDoesNotMatter(
      @ForAll("events") List<AnEvent> events, @ForAll Random random) {
    List<AnEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    assertThat(factsAfter(shuffled)).isEqualTo(factsAfter(events));
  }

  /** Status, payment and delivery, beginning anew. */
  private List<Enum<?>> factsAfter(List<AnEvent> events) {
    Order first = order;
    events.forEach(this::happens);
    Order.Facts facts = order.facts();
    order = first;
    known.clear();
    return List.of(facts.lifecycle().status(), facts.payment(), facts.delivery());
  }

  @Provide
  Arbitrary<List<AnEvent>> events() {
    return Combinators.combine(
            Arbitraries.of(OrderEventType.class),
            Arbitraries.integers().between(1, 100_000),
            Arbitraries.of("", "1", "2", "5"))
        .as((type, second, units) -> {
          AnEvent event = event(type, "at " + second).at(EIGHT.plusSeconds(second));
          return units.isEmpty() ? event : event.about("1", units);
        })
        .list()
        .ofMaxSize(8)
        .uniqueElements(event -> event.report().happenedAt());
  }

  private void happens(AnEvent event) {
    switch (decide(event)) {
      case EventDecision.Moved moved -> order = moved.order();
      case EventDecision.Noted noted -> order = noted.order();
      case EventDecision.UnknownLines unknown -> throw new AssertionError(unknown);
    }
    List<OrderEvent> all = with(event.of(order));
    known.clear();
    known.addAll(all);
  }

  private EventDecision decide(AnEvent event) {
    OrderLines lines = order.contents().lines();
    OrderEvent told = event.of(order);
    return order.record(told, Told.of(lines, known), Told.of(lines, with(told)), NOW);
  }

  /** An event told anew replaces its older telling. */
  private List<OrderEvent> with(OrderEvent event) {
    List<OrderEvent> all = new ArrayList<>(known);
    all.removeIf(each -> each.id().equals(event.id()));
    all.add(event);
    return all;
  }

  private static AnEvent written(String text, String reference) {
    String[] parts = text.split("[@:]");
    AnEvent event =
        event(OrderEventType.valueOf(parts[0]), reference)
            .at(EIGHT.plusSeconds(3_600L * (Integer.parseInt(parts[1]) - 8)));
    Arrays.stream(parts).skip(2).forEach(units -> event.about("1", units));
    return event;
  }
}
