package org.orderhub.application.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.product.InMemoryProducts;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.order.ALine;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.Slot;

final class PlanOrderTest {
  private static final Instant NOW = Instant.parse("2026-03-02T23:30:00Z");

  private final Account account = AccountsContract.newAccount();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryProducts products = new InMemoryProducts();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final PlanOrder planOrder =
      new PlanOrderService(
          orders, new Shipments(products, accounts, Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void anOrderIsPlannedByTodaysStockOfTheAccount() {
    accounts.add(account);
    have("CABLE", "750", LocalDate.now(Clock.fixed(NOW, account.zone())));
    order(cable("1000"));

    assertThat(slots()).extracting(slot -> slot.date().isPresent()).containsExactly(false, true);
  }

  @Test
  void whatComesBackIsNotShipped() {
    order(
        AnOrder.order("A")
            .with(
                ALine.line("1").selling("CABLE"),
                ALine.line("2").of(LineType.RETURN, "-1").selling("DRUM").costing("-5")));

    assertThat(slots()).singleElement().satisfies(slot -> assertThat(slot.parts()).hasSize(1));
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      names = {"COMPLETED", "CANCELLED"})
  void anOrderThatIsThroughHasNothingToShip(OrderStatus status) {
    order(cable("1").in(status));

    assertThat(slots()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderKind.class,
      names = {"SERVICE", "APPOINTMENT"})
  void whatIsNoGoodsIsNotShipped(OrderKind kind) {
    order(cable("1").of(kind));

    assertThat(slots()).isEmpty();
  }

  @Test
  void anUnknownOrderHasNoPlan() {
    assertThat(planOrder.plan(account.id(), new OrderId("nobody"))).isEmpty();
  }

  private static AnOrder cable(String quantity) {
    return AnOrder.order("A")
        .with(ALine.line("1").of(LineType.PURCHASE, quantity).selling("CABLE"));
  }

  private void order(AnOrder order) {
    orders.addAll(List.of(order.registered(account.id(), NOW)));
  }

  private void have(String sku, String quantity, LocalDate restock) {
    products.add(
        new Product(
            account.id(),
            new Sku(sku),
            new Product.Facts(
                sku,
                Units.single("metre"),
                Money.of("1", "EUR"),
                null,
                new Product.Stock(new BigDecimal(quantity), restock)),
            Version.FIRST));
  }

  private List<Slot> slots() {
    return planOrder.plan(account.id(), new OrderId("A")).orElseThrow().plan().slots();
  }
}
