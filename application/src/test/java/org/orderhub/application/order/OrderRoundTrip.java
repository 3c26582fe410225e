package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.ALine;
import org.orderhub.domain.order.EveryField;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderStatus;

/** An order is the same after it was stored, whatever it holds: the first thing orders promise. */
public interface OrderRoundTrip extends InTransactions {

  Instant NOW = Instant.parse("2026-03-01T08:00:00.123456Z");

  Orders orders();

  @Test
  default void anOrderWithEveryFieldIsTheSameAfterItWasStored() {
    Order order =
        Order.register(
            new AccountId(UUID.randomUUID()),
            new OrderKey(UUID.randomUUID()),
            EveryField.draft("A-1"),
            Optional.of(new CustomerId(UUID.randomUUID())),
            NOW);

    assertThat(storeOne(order)).containsExactly(order.key());
    assertThat(findOne(order)).contains(order);
  }

  @Test
  default void anOrderWithoutAnyFieldIsTheSameAfterItWasStored() {
    Order order = order("A-1").registered(new AccountId(UUID.randomUUID()), NOW);

    assertThat(storeOne(order)).containsExactly(order.key());
    assertThat(findOne(order)).contains(order);
  }

  @ParameterizedTest
  @EnumSource
  default void itIsStoredInEveryState(OrderStatus status) {
    Order order =
        order("A-1")
            .in(status)
            .lastChangedAt(NOW.minusSeconds(9))
            .registered(new AccountId(UUID.randomUUID()), NOW);

    storeOne(order);

    assertThat(findOne(order)).contains(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table orders; --",
        "' or '1'='1",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "{\"#\": \"1\"}",
        "{a,\"b\",NULL}",
        "NULL",
        "\\' \\\\ \\u0000 \\N",
        "$1 ? :name %s ${x} {{x}}",
        "å 漢字 😀 \u202E مرحبا"
      })
  default void everyTextIsStoredAsIs(String text) {
    Order order =
        Order.register(
            new AccountId(UUID.randomUUID()),
            new OrderKey(UUID.randomUUID()),
            EveryField.draft(text, text),
            Optional.empty(),
            NOW);

    storeOne(order);

    assertThat(findOne(order)).contains(order);
  }

  @Test
  default void namesOfAttributesKeepTheSendersOrder() {
    Order order =
        Order.register(
            new AccountId(UUID.randomUUID()),
            new OrderKey(UUID.randomUUID()),
            EveryField.draft("A-1"),
            Optional.empty(),
            NOW);

    storeOne(order);

    assertThat(findOne(order).orElseThrow().contents().attributes().values().keySet())
        .containsExactlyElementsOf(order.contents().attributes().values().keySet());
  }

  @Test
  default void twoThousandLinesKeepTheirOrder() {
    ALine[] lines = IntStream.range(0, 2_000).mapToObj(i -> line("" + i)).toArray(ALine[]::new);
    Order order = order("A-1").with(lines).registered(new AccountId(UUID.randomUUID()), NOW);

    storeOne(order);

    assertThat(findOne(order)).contains(order);
  }

  private Set<OrderKey> storeOne(Order order) {
    return inTransaction(() -> orders().addAll(List.of(order)));
  }

  private Optional<Order> findOne(Order order) {
    return inTransaction(() -> orders().find(order.account(), order.orderId()));
  }
}
