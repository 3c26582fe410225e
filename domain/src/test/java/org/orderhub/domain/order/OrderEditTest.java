package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

final class OrderEditTest {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  @Test
  void anEditThatChangesNothingIsTheOrderAsItIs() {
    Order order = registered(EveryField.draft("A"));

    OrderDraft draft = OrderEdit.of(order).on(order);

    assertThat(order.differencesTo(draft, Optional.empty())).isEmpty();
  }

  @Test
  void aTotalThatWasQuantityTimesPriceMovesWithTheQuantity() {
    Order order =
        order("A")
            .with(line("1").of(LineType.PURCHASE, "3").at("2.50").costing("7.50"))
            .registered(new AccountId(new UUID(0, 1)), NOW);

    OrderContents after = edit(order, List.of(of(order, 0, "5"))).on(order).contents();

    assertThat(after.lines().list().getFirst().prices().total()).isEqualTo(money("12.50"));
    assertThat(after.total()).isEqualTo(money("12.50"));
    assertThat(after.totalPrice()).isNull();
  }

  @Test
  void aTotalOfTheSendersOwnStaysWhereItIs() {
    Order order =
        order("A")
            .with(line("1").of(LineType.PURCHASE, "3").at("2.50").costing("7.00"))
            .registered(new AccountId(new UUID(0, 1)), NOW);

    OrderContents after = edit(order, List.of(of(order, 0, "5"))).on(order).contents();

    assertThat(after.lines().list().getFirst().prices().total()).isEqualTo(money("7.00"));
  }

  @Test
  void theSendersSumsMoveByAsMuchAsTheLinesDo() {
    Order order =
        order("A")
            .with(line("1").of(LineType.PURCHASE, "3").at("2.50").costing("7.50"))
            .linesTotalling(money("7.50"))
            .totalling(money("9.50"))
            .registered(new AccountId(new UUID(0, 1)), NOW);

    OrderContents after = edit(order, List.of(of(order, 0, "5"))).on(order).contents();

    assertThat(after.lines().subTotal()).isEqualTo(money("12.50"));
    assertThat(after.totalPrice()).isEqualTo(money("14.50"));
  }

  @Test
  void aTaxMovesWithTheTotalThatHoldsIt() {
    Order order =
        order("A")
            .with(
                line("1").of(LineType.PURCHASE, "1").at("12").costing("12.00").taxed("20", "2.00"))
            .registered(new AccountId(new UUID(0, 1)), NOW);

    OrderContents after = edit(order, List.of(of(order, 0, "2"))).on(order).contents();

    assertThat(after.lines().list().getFirst().extras().taxes().getFirst().amount())
        .isEqualTo(money("4.00"));
    assertThat(OrderTotals.of(after).addUp()).isTrue();
  }

  @Test
  void aLineIsAddedAndAnotherGoes() {
    Order order =
        order("A")
            .with(line("1").costing("5.00"), line("2").costing("7.00"))
            .registered(new AccountId(new UUID(0, 1)), NOW);
    LineEdit known = of(order, 1, "1");
    var added =
        new LineEdit(
            new LineId("3"),
            null,
            LineType.PURCHASE,
            Quantity.of("2"),
            known.article(),
            new LineEdit.Prices(money("1.10"), null),
            StatusText.NONE,
            "");

    OrderContents after = edit(order, List.of(known, added)).on(order).contents();

    assertThat(after.lines().list())
        .extracting(each -> each.id().value())
        .containsExactly("2", "3");
    assertThat(after.total()).isEqualTo(money("9.20"));
  }

  @Test
  void aNewOrderIsWhatWasWritten() {
    Order order = registered(EveryField.draft("A"));

    OrderDraft draft = OrderEdit.of(order).asNew(new OrderId("B"), order.contents().currency());

    assertThat(draft.orderId().value()).isEqualTo("B");
    assertThat(draft.contents().charges()).isEqualTo(OrderContents.Charges.NONE);
    assertThat(draft.contents().deliveryAddress()).isEqualTo(order.contents().deliveryAddress());
    assertThat(draft.contents().lines().list()).hasSize(3);
  }

  @Test
  void aLineNeedsAPriceOrATotal() {
    assertThatThrownBy(() -> new LineEdit.Prices(null, null)).isInstanceOf(InvalidValue.class);
  }

  private static Order registered(OrderDraft draft) {
    return Order.register(
        new AccountId(new UUID(0, 1)),
        new OrderKey(UUID.randomUUID()),
        draft,
        Optional.empty(),
        NOW);
  }

  private static LineEdit of(Order order, int place, String quantity) {
    return of(order.contents().lines().list().get(place), Quantity.of(quantity));
  }

  private static LineEdit of(OrderLine line, Quantity quantity) {
    LineEdit edit = LineEdit.of(line);
    return new LineEdit(
        edit.id(),
        edit.parent(),
        edit.type(),
        quantity,
        edit.article(),
        edit.prices(),
        edit.externalStatus(),
        edit.group());
  }

  private static OrderEdit edit(Order order, List<LineEdit> lines) {
    OrderEdit edit = OrderEdit.of(order);
    return new OrderEdit(
        edit.kind(),
        edit.standing(),
        edit.contact(),
        edit.origin(),
        lines,
        edit.delivery(),
        edit.billingAddress(),
        edit.deliveryAddress());
  }

  private static Money money(String amount) {
    return Money.of(amount, "EUR");
  }
}
