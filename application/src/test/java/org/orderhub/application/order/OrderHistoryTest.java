package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.application.order.OrderDesk.ACCOUNT;
import static org.orderhub.application.order.OrderDesk.CONFIRM;
import static org.orderhub.application.order.OrderDesk.NOW;
import static org.orderhub.application.order.OrderDesk.OTHER_ACCOUNT;
import static org.orderhub.application.order.OrderDesk.SHOP;
import static org.orderhub.application.order.OrderDesk.change;
import static org.orderhub.application.order.OrderDesk.registration;
import static org.orderhub.domain.eventlog.EventType.ORDER_DELETED;
import static org.orderhub.domain.eventlog.EventType.ORDER_DELIVERY_CHANGED;
import static org.orderhub.domain.eventlog.EventType.ORDER_REGISTERED;
import static org.orderhub.domain.eventlog.EventType.ORDER_STATUS_CHANGED;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class OrderHistoryTest {
  private static final OrderId A = new OrderId("A");
  private static final ContactKey ADA = ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org");

  private final OrderDesk desk = new OrderDesk();
  private Order first = order("A").registered(ACCOUNT, NOW);

  @BeforeEach
  void anOrderIsThere() {
    desk.customer(ACCOUNT, "ada@example.org");
    desk.register(registration(order("A").by(ADA), CONFIRM));
    first = desk.stored("A");
  }

  @Test
  void eachVersionSaysWhoMadeItAndWhatChanged() {
    desk.change(change("A", OrderStatus.COMPLETED));
    desk.trigger(new TriggerOrderAction.Command(ACCOUNT, A, CONFIRM, null, SHOP));
    deliver("parcel");

    assertThat(desk.history("A"))
        .extracting(ShowOrderHistory.Step::version, ShowOrderHistory.Step::type)
        .containsExactly(
            tuple(new Version(3), ORDER_DELIVERY_CHANGED),
            tuple(new Version(2), ORDER_STATUS_CHANGED),
            tuple(Version.FIRST, ORDER_REGISTERED));
    assertThat(desk.history("A").getFirst())
        .returns(first.key(), ShowOrderHistory.Step::key)
        .returns(NOW, ShowOrderHistory.Step::at)
        .returns("shop", ShowOrderHistory.Step::actor)
        .satisfies(step ->
            assertThat(step.changes())
                .containsExactly(new FieldChange("delivery.method", "", "parcel")));
  }

  @Test
  void twoVersionsOfOneListAreBothKept() {
    desk.change(change("A", OrderStatus.COMPLETED), change("A", OrderStatus.CANCELLED));

    assertThat(desk.history("A"))
        .extracting(ShowOrderHistory.Step::version)
        .containsExactly(new Version(3), new Version(2), Version.FIRST);
  }

  @Test
  void aWishThatChangesNothingAndAnActionMakeNoVersion() {
    desk.change(change("A", OrderStatus.IN_PROGRESS));
    desk.trigger(new TriggerOrderAction.Command(ACCOUNT, A, CONFIRM, null, SHOP));

    assertThat(desk.history("A")).hasSize(1);
    assertThat(desk.versions.of(ACCOUNT, first.key())).isEmpty();
  }

  @Test
  void anOrderIsShownAsOfThen() {
    Instant second = desk.after(Duration.ofMinutes(1));
    desk.change(change("A", OrderStatus.COMPLETED));
    Order completed = desk.stored("A");
    Instant third = desk.after(Duration.ofMinutes(1));
    deliver("parcel");
    Order delivered = desk.stored("A");

    assertThat(at(NOW.minusNanos(1_000))).isEmpty();
    assertThat(at(NOW)).contains(first);
    assertThat(at(second.minusNanos(1_000))).contains(first);
    assertThat(at(second)).contains(completed);
    assertThat(at(third)).contains(delivered);
    assertThat(at(third.plusSeconds(1_000_000))).contains(delivered);
  }

  @Test
  void aDeletedOrderKeepsItsHistoryBesideTheOneThatHasItsIdNow() {
    Instant deletion = desk.after(Duration.ofMinutes(1));
    desk.delete(new DeleteOrder.Command(ACCOUNT, A, null, SHOP));

    assertThat(desk.history("A"))
        .extracting(ShowOrderHistory.Step::version, ShowOrderHistory.Step::type)
        .containsExactly(tuple(null, ORDER_DELETED), tuple(Version.FIRST, ORDER_REGISTERED));
    assertThat(at(NOW)).contains(first);
    assertThat(at(deletion)).isEmpty();

    Instant again = desk.after(Duration.ofMinutes(1));
    desk.register(registration(order("A").saying("again")));

    assertThat(at(deletion.minusNanos(1_000))).contains(first);
    assertThat(at(again.minusNanos(1_000))).isEmpty();
    assertThat(at(again)).contains(desk.stored("A"));
    assertThat(desk.history("A")).hasSize(3);
    assertThat(desk.history("A").getFirst().key()).isEqualTo(desk.stored("A").key());
  }

  @Test
  void anIdThatNeverNamedAnOrderHasNoHistory() {
    assertThat(desk.history("B")).isEmpty();
    assertThat(new ShowPastOrderService(desk.orders, desk.versions).show(OTHER_ACCOUNT, A, NOW))
        .isEmpty();
  }

  @Test
  void versionsOfBeforeEndsWereKeptAreThoseOfTheirEvents() {
    desk.change(change("A", OrderStatus.COMPLETED));
    var forgetful = new InMemoryOrderVersions();
    OrderDesk plain = new OrderDesk();
    plain.register(registration(order("A")));
    plain.change(change("A", OrderStatus.COMPLETED));

    assertThat(new ShowOrderHistoryService(plain.orders, forgetful, plain.log).show(ACCOUNT, A))
        .extracting(ShowOrderHistory.Step::version)
        .containsExactly(new Version(2), Version.FIRST);
  }

  private void deliver(String method) {
    var change = new DeliveryChange(method, null, null, null, null, null);
    desk.deliver(new ChangeOrderDelivery.Command(ACCOUNT, A, change, null, SHOP));
  }

  private Optional<Order> at(Instant time) {
    return new ShowPastOrderService(desk.orders, desk.versions).show(ACCOUNT, A, time);
  }
}
