package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.OrderVersions.Ending;
import org.orderhub.application.order.OrderVersions.Past;
import org.orderhub.application.order.OrderVersions.Superseded;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.EveryField;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;

/** What is promised of the states of orders that hold no longer. */
public interface OrderVersionsContract extends InTransactions {
  Instant T0 = Instant.parse("2026-03-01T08:00:00.123456Z");
  Instant T1 = T0.plusSeconds(60);
  Instant T2 = T0.plusSeconds(120);
  Instant T3 = T0.plusSeconds(180);

  OrderVersions versions();

  @Test
  default void aStateWithEveryFieldIsTheSameAfterItWasKept() {
    Order first = everyField();

    add(new Superseded(first, T1, Ending.CONTENTS_CHANGED));

    assertThat(at(first, T0))
        .contains(new Past(first.facts(), first.customer(), first.history(), first.contents()));
    assertThat(at(first, T1)).isEmpty();
  }

  @Test
  default void theStateThatHeldAtATimeIsTheOneThatEndedNext() {
    Order first = order("A").registered(newAccount(), T0);
    Order second = changed(first, OrderStatus.COMPLETED, T1);
    Order third = changed(second, OrderStatus.CANCELLED, T2);
    add(
        new Superseded(first, T1, Ending.FACTS_CHANGED),
        new Superseded(second, T2, Ending.FACTS_CHANGED),
        new Superseded(third, T3, Ending.FACTS_CHANGED));

    assertThat(history(first, T0)).contains(first.history());
    assertThat(history(first, T1.minusNanos(1_000))).contains(first.history());
    assertThat(history(first, T1)).contains(second.history());
    assertThat(history(first, T2)).contains(third.history());
    assertThat(history(first, T3)).isEmpty();
  }

  @Test
  default void contentsAreThoseOfTheNextStateThatKeptSome() {
    Order first = order("A").with(line("1")).registered(newAccount(), T0);
    Order second = changed(first, OrderStatus.COMPLETED, T1);
    Order third = changed(second, OrderStatus.CANCELLED, T2);

    add(new Superseded(first, T1, Ending.FACTS_CHANGED));
    assertThat(contents(first, T0)).isEmpty();

    add(
        new Superseded(second, T2, Ending.CONTENTS_CHANGED),
        new Superseded(third, T3, Ending.FACTS_CHANGED));
    assertThat(contents(first, T0)).contains(second.contents());
    assertThat(contents(first, T1)).contains(second.contents());
    assertThat(contents(first, T2)).isEmpty();
  }

  @Test
  default void versionsThatEndedAreListedFromTheFirst() {
    Order first = order("A").registered(newAccount(), T0).told().told();
    Order second = changed(first, OrderStatus.COMPLETED, T1);
    add(
        new Superseded(second, T2, Ending.FACTS_CHANGED),
        new Superseded(first, T1, Ending.FACTS_CHANGED));

    assertThat(inTransaction(() -> versions().of(first.account(), first.key())))
        .containsExactly(new OrderVersions.Ended(1, 3), new OrderVersions.Ended(2, 4));
  }

  @Test
  default void deletedOrdersAreFoundByTheirIdTheLatestFirst() {
    AccountId account = newAccount();
    Order first = order("A").registered(account, T0);
    Order second = order("A").registered(account, T2);
    Order other = order("B").registered(account, T0);
    add(
        new Superseded(first, T1, Ending.DELETED),
        new Superseded(second, T3, Ending.DELETED),
        new Superseded(other, T1, Ending.CONTENTS_CHANGED));

    assertThat(inTransaction(() -> versions().lives(account, first.orderId())))
        .containsExactly(
            new OrderVersions.Life(second.key(), 1, T2, T3),
            new OrderVersions.Life(first.key(), 1, T0, T1));
    assertThat(inTransaction(() -> versions().lives(account, other.orderId()))).isEmpty();
    assertThat(contents(first, T0)).contains(first.contents());
  }

  @Test
  default void noAccountSeesTheVersionsOfAnother() {
    Order mine = order("A").registered(newAccount(), T0);
    add(new Superseded(mine, T1, Ending.DELETED));

    AccountId other = newAccount();
    assertThat(inTransaction(() -> versions().at(other, mine.key(), T0))).isEmpty();
    assertThat(inTransaction(() -> versions().of(other, mine.key()))).isEmpty();
    assertThat(inTransaction(() -> versions().lives(other, mine.orderId()))).isEmpty();
  }

  @Test
  default void ofNothingNothingIsKept() {
    doInTransaction(() -> versions().addAll(List.of()));
  }

  private void add(Superseded... superseded) {
    doInTransaction(() -> versions().addAll(List.of(superseded)));
  }

  private Optional<Past> at(Order order, Instant time) {
    return inTransaction(() -> versions().at(order.account(), order.key(), time));
  }

  private Optional<Order.History> history(Order order, Instant time) {
    return at(order, time).map(Past::history);
  }

  private Optional<OrderContents> contents(Order order, Instant time) {
    return at(order, time).flatMap(past -> Optional.ofNullable(past.contents()));
  }

  private static Order everyField() {
    return Order.register(
        newAccount(),
        new OrderKey(UUID.randomUUID()),
        EveryField.draft("A"),
        Optional.of(new CustomerId(UUID.randomUUID())),
        T0);
  }

  private static Order changed(Order order, OrderStatus status, Instant at) {
    StatusChange wish = new StatusChange(status, new StatusText(status.name()), null, null);
    return order.changeStatus(wish, at) instanceof ChangeDecision.Changed changed
        ? changed.order()
        : order;
  }

  private static AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
