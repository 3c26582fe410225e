package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

final class OrderTest {

  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final OrderKey KEY = new OrderKey(new UUID(0, 2));
  private static final Instant YESTERDAY = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TOMORROW = Instant.parse("2026-03-03T08:00:00Z");

  @Test
  void anOrderWithoutTimesIsPlacedWhenItIsReceived() {
    Order order = register(order("A").draft());

    assertThat(order.history()).isEqualTo(new Order.History(NOW, NOW, NOW, NOW, Version.FIRST, 1));
  }

  @Test
  void theSendersTimesAreTaken() {
    Order order = register(order("A").placedAt(YESTERDAY).lastChangedAt(TOMORROW).draft());

    assertThat(order.history())
        .isEqualTo(new Order.History(YESTERDAY, NOW, NOW, TOMORROW, Version.FIRST, 1));
  }

  @ParameterizedTest
  @EnumSource
  void itBeginsWhereTheSenderSays(OrderStatus status) {
    Order order = register(order("A").in(status).saying("packed").lastChangedAt(YESTERDAY).draft());

    assertThat(order.facts().lifecycle()).isEqualTo(Lifecycle.starting(status, YESTERDAY));
    assertThat(order.facts().externalStatus()).isEqualTo(new StatusText("packed"));
    assertThat(order.facts().delivery()).isEqualTo(DeliveryState.OPEN);
  }

  @Test
  void itKnowsWhatIsPaid() {
    var paid =
        new OrderContents.Charges(
            List.of(new Payment("card", "", Money.of("10", "EUR"), "")), List.of(), List.of());

    assertThat(register(order("A").draft()).facts().payment()).isEqualTo(PaymentState.OPEN);
    assertThat(register(order("A").with(paid).draft()).facts().payment())
        .isEqualTo(PaymentState.PAID);
  }

  @Test
  void itIsConnectedToItsCustomer() {
    CustomerId customer = new CustomerId(new UUID(0, 3));

    assertThat(Order.register(ACCOUNT, KEY, order("A").draft(), Optional.of(customer), NOW))
        .returns(customer, Order::customer)
        .returns(KEY, Order::key)
        .returns(ACCOUNT, Order::account);
    assertThat(register(order("A").draft()).customer()).isNull();
  }

  @Test
  void timesAreKeptAsTheDatabaseKeepsThem() {
    Instant fine = NOW.plusNanos(123_456_789);
    Instant kept = NOW.plusNanos(123_456_000);

    Order order =
        Order.register(
            ACCOUNT,
            KEY,
            order("A").in(OrderStatus.COMPLETED).lastChangedAt(fine).draft(),
            Optional.empty(),
            fine);

    assertThat(order.history())
        .isEqualTo(new Order.History(kept, kept, kept, kept, Version.FIRST, 1));
    assertThat(order.facts().lifecycle()).isEqualTo(new Lifecycle.Completed(kept));
    assertThat(order.changeStatus(new StatusChange(OrderStatus.CANCELLED, null, fine, null), fine))
        .isInstanceOf(ChangeDecision.Changed.class);
  }

  private static Order register(OrderDraft draft) {
    return Order.register(ACCOUNT, KEY, draft, Optional.empty(), NOW);
  }
}
