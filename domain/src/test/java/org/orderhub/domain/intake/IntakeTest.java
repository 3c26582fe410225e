package org.orderhub.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.intake.AnIntake.product;
import static org.orderhub.domain.intake.AnIntake.telling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;

final class IntakeTest {
  private static final Instant NOW = Instant.parse("2024-11-15T09:00:00Z");

  @Test
  void productsBecomeLinesAtThePriceOfOneUnit() {
    OrderContents contents =
        draft(AnIntake.order().with(product("101", "2", "500"), product("102", "1.5", "500.75")))
            .contents();
    assertThat(contents.lines().list())
        .extracting(
            line -> line.id() + " " + line.article().sku().value() + " " + line.prices().total())
        .containsExactly("1 101 1000.00 EUR", "2 102 751.13 EUR");
    assertThat(contents.total()).isEqualTo(Money.of("1500.75", "EUR"));
    assertThat(Product.isWhole(contents.lines())).isFalse();
  }

  @Test
  void anOrderWithoutProductsHasOneLineOfItsAmount() {
    OrderContents contents = draft(AnIntake.order()).contents();
    assertThat(Product.isWhole(contents.lines())).isTrue();
    assertThat(contents.lines().total()).isEqualTo(Money.of("1500.75", "EUR"));
    OrderContents dearer = amended(AnIntake.order(), telling().totalling("2000"));
    assertThat(dearer.lines().total()).isEqualTo(Money.of("2000", "EUR"));
  }

  @Test
  void whatIsNotToldStays() {
    AnIntake first =
        AnIntake.order()
            .of(OrderKind.APPOINTMENT)
            .to("Springfield")
            .billedTo("Shelbyville")
            .due(NOW)
            .saying("Processing", "Pending", "PAY-1")
            .with(product("101", "2", "500"))
            .with("company_order_other_attributes_1", new FreeForm.Flag(true));
    assertThat(amended(first, telling())).isEqualTo(draft(first).contents());
  }

  @Test
  void whatIsToldIsChangedAndNothingElse() {
    AnIntake first =
        AnIntake.order().to("Springfield").with("company_order_other_attributes_1", flag(true));
    OrderContents after =
        amended(
            first,
            telling()
                .by("Jane", null, "jane@example.com")
                .with("company_order_other_attributes_3", flag(false)));
    assertThat(after.deliveryAddress().addressee().firstName()).isEqualTo("Jane");
    assertThat(after.deliveryAddress().phone()).isEqualTo("+1234567890");
    assertThat(after.deliveryAddress().email()).isEqualTo("jane@example.com");
    assertThat(after.deliveryAddress().place().city()).isEqualTo("Springfield");
    assertThat(after.attributes().values())
        .containsKeys("company_order_other_attributes_1", "company_order_other_attributes_3");
  }

  @Test
  void aBillGoesToWhoeverOrdered() {
    OrderContents contents = draft(AnIntake.order().billedTo("Shelbyville")).contents();
    assertThat(contents.billingAddress().addressee().firstName()).isEqualTo("John");
    assertThat(draft(AnIntake.order()).contents().billingAddress().isEmpty()).isTrue();
  }

  @Test
  void aPaymentThatIsOnlyNamedIsNotPaid() {
    Order order = registered(AnIntake.order().saying(null, null, "PAY-123456"));
    assertThat(order.facts().payment()).isEqualTo(PaymentState.OPEN);
    assertThat(order.contents().charges().payments())
        .singleElement()
        .satisfies(payment -> assertThat(payment.reference()).isEqualTo("PAY-123456"));
  }

  @ParameterizedTest
  @CsvSource({
    "Processing,  IN_PROGRESS",
    "Shipped,     IN_PROGRESS",
    "Completed,   COMPLETED",
    "' COMPLETE', COMPLETED",
    "Cancelled,   CANCELLED",
    "canceled,    CANCELLED",
    "whatever,    IN_PROGRESS"
  })
  void aStatusIsKeptAndMovesTheOrderOnlyWhenItIsClear(String word, OrderStatus status) {
    Order order = registered(AnIntake.order().saying(word, null, null));
    assertThat(order.facts().externalStatus().raw()).isEqualTo(word);
    assertThat(order.facts().lifecycle().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "Pending,           OPEN",
    "Shipped,           DISPATCHED",
    "in_transit,        DISPATCHED",
    "Partially-Shipped, PARTLY_DISPATCHED",
    "DELIVERED,         DELIVERED",
    "lost at sea,       OPEN"
  })
  void aDeliveryStatusIsKeptAndSaysWhereTheGoodsAreOnlyWhenItIsClear(
      String word, DeliveryState state) {
    Order order = registered(AnIntake.order().saying(null, word, null));
    assertThat(order.facts().delivery()).isEqualTo(state);
    assertThat(order.contents().attributes().values())
        .containsEntry(IntakeOrder.DELIVERY_STATUS, new FreeForm.Word(word));
  }

  @Test
  void aPersonIsKnownByPhoneAndThenByEmail() {
    assertThat(Intake.keys(draft(AnIntake.order().by("A", "+43 1 234", "a@b.c")).contents()))
        .extracting(key -> key.type() + " " + key.value())
        .containsExactly("MOBILE_PHONE +431234", "EMAIL a@b.c");
  }

  private static FreeForm flag(boolean value) {
    return new FreeForm.Flag(value);
  }

  private static OrderDraft draft(AnIntake told) {
    return Intake.draft(new OrderId("ORD-001"), Currencies.parse("EUR"), told.build());
  }

  private static Order registered(AnIntake told) {
    return Order.register(
        new AccountId(new UUID(0, 1)),
        new OrderKey(new UUID(0, 2)),
        draft(told),
        Optional.empty(),
        NOW);
  }

  private static OrderContents amended(AnIntake first, AnIntake second) {
    return Intake.draft(registered(first), second.build()).contents();
  }
}
