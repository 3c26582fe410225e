package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.order.OrderDesk.NOW;
import static org.orderhub.application.order.OrderDesk.OTHER_ACCOUNT;
import static org.orderhub.application.order.OrderDesk.SHOP;
import static org.orderhub.application.order.OrderDesk.change;
import static org.orderhub.application.order.OrderDesk.registration;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.domain.order.OrderStatus.CANCELLED;
import static org.orderhub.domain.order.OrderStatus.COMPLETED;
import static org.orderhub.domain.order.OrderStatus.IN_PROGRESS;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.ChangeResult.Accepted;
import org.orderhub.application.order.ChangeResult.Conflict;
import org.orderhub.application.order.ChangeResult.Missing;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class ChangeOrderStatusesTest {

  private final OrderDesk desk = new OrderDesk();

  @BeforeEach
  void twoOrdersAreThere() {
    desk.register(registration(order("A")), registration(order("B").saying("packed")));
  }

  @Test
  void aChangeIsSavedItsJobDoneAndTheWorldTold() {
    Accepted result = (Accepted) desk.change(change("A", COMPLETED)).getFirst();

    assertThat(desk.stored("A").facts().lifecycle().status()).isEqualTo(COMPLETED);
    assertThat(desk.jobs.all()).last().isEqualTo(result.job());
    assertThat(result.job())
        .returns(Job.Type.CHANGE_ORDER_STATUS, Job::type)
        .returns(Job.Status.COMPLETED, Job::status)
        .returns(new OrderId("A"), Job::orderId)
        .returns(new Version(2), Job::version)
        .returns(List.of(), Job::remarks);
    assertThat(newEvents())
        .singleElement()
        .returns(EventType.ORDER_STATUS_CHANGED, LoggedEvent::type)
        .returns(desk.stored("A").key().value(), event -> event.subject().id())
        .returns(2L, LoggedEvent::sequence)
        .returns(SHOP, LoggedEvent::actor)
        .returns(
            List.of(new FieldChange("status", "IN_PROGRESS", "COMPLETED")), LoggedEvent::changes);
  }

  @Test
  void twoChangesOfOneOrderTakeEffectOneAfterTheOther() {
    List<ChangeResult> results =
        desk.change(change("A", COMPLETED), change("B", COMPLETED), change("A", CANCELLED));

    assertThat(results)
        .extracting(result -> ((Accepted) result).job().version())
        .containsExactly(new Version(2), new Version(2), new Version(3));
    assertThat(desk.stored("A").facts().lifecycle().status()).isEqualTo(CANCELLED);
    assertThat(desk.stored("A").version()).isEqualTo(new Version(3));
    assertThat(newEvents()).extracting(LoggedEvent::sequence).containsExactly(2L, 2L, 3L);
    assertThat(newEvents().getLast().changes())
        .containsExactly(new FieldChange("status", "COMPLETED", "CANCELLED"));
  }

  @Test
  void everyChangedOrderIsSavedOnce() {
    desk.change(change("A", COMPLETED), change("B", COMPLETED), change("A", CANCELLED));

    assertThat(desk.orders.saved())
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder(desk.stored("A"), desk.stored("B"));
  }

  @Test
  void theSecondOfTwoVersionBoundChangesIsAConflict() {
    StatusChange wish = new StatusChange(COMPLETED, null, null, Version.FIRST);
    StatusChange late = new StatusChange(CANCELLED, null, null, Version.FIRST);

    List<ChangeResult> results = desk.change(change("A", wish), change("A", late));

    assertThat(results.getFirst()).isInstanceOf(Accepted.class);
    assertThat(results.getLast())
        .isEqualTo(
            new Conflict(
                desk.stored("A"), List.of(new FieldChange("status", "COMPLETED", "CANCELLED"))));
  }

  @Test
  void aConflictChangesNothing() {
    Order before = desk.stored("A");

    assertThat(desk.change(change("A", new StatusChange(COMPLETED, null, null, new Version(9)))))
        .containsExactly(
            new Conflict(before, List.of(new FieldChange("status", "IN_PROGRESS", "COMPLETED"))));
    assertNothingHappened(before);
    assertThat(desk.jobs.all()).hasSize(2);
  }

  @Test
  void anUnknownOrderIsMissing() {
    assertThat(desk.change(change("C", COMPLETED))).containsExactly(new Missing(new OrderId("C")));
    assertThat(desk.jobs.all()).hasSize(2);
  }

  @Test
  void anotherAccountsOrderIsMissing() {
    var theirs =
        new ChangeOrderStatus.Command(
            OTHER_ACCOUNT, new OrderId("A"), new StatusChange(COMPLETED, null, null, null), SHOP);

    assertThat(desk.change(theirs)).containsExactly(new Missing(new OrderId("A")));
    assertThat(desk.stored("A").facts().lifecycle().status()).isEqualTo(IN_PROGRESS);
  }

  @Test
  void aStaleChangeIsAcceptedRemarkedOnAndIgnored() {
    Order before = desk.stored("A");
    StatusChange stale = new StatusChange(COMPLETED, null, NOW.minusSeconds(1), null);

    Accepted result = (Accepted) desk.change(change("A", stale)).getFirst();

    assertThat(result.job().status()).isEqualTo(Job.Status.COMPLETED);
    assertThat(result.job().version()).isEqualTo(Version.FIRST);
    assertThat(result.job().remarks())
        .singleElement()
        .returns(Job.Remark.Code.STALE, Job.Remark::code)
        .satisfies(remark -> assertThat(remark.message()).contains(NOW.toString()));
    assertNothingHappened(before);
  }

  @Test
  void aWishThatIsSoAlreadyIsAcceptedAndNotTold() {
    Order before = desk.stored("B");
    StatusChange same = new StatusChange(IN_PROGRESS, new StatusText("packed"), null, null);

    Accepted result = (Accepted) desk.change(change("B", same)).getFirst();

    assertThat(result.job())
        .returns(Job.Status.COMPLETED, Job::status)
        .returns(Version.FIRST, Job::version)
        .returns(List.of(), Job::remarks);
    assertNothingHappened(before);
  }

  @Test
  void resultsComeInTheOrderOfTheCommands() {
    assertThat(
            desk.change(
                change("C", COMPLETED),
                change("A", COMPLETED),
                change("B", new StatusChange(COMPLETED, null, null, new Version(9)))))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("Missing", "Accepted", "Conflict");
  }

  private void assertNothingHappened(Order before) {
    assertThat(desk.stored(before.orderId().value())).isEqualTo(before);
    assertThat(desk.orders.saved()).isEmpty();
    assertThat(newEvents()).isEmpty();
  }

  /** Without the two registrations. */
  private List<LoggedEvent> newEvents() {
    return desk.log.all().stream().skip(2).toList();
  }
}
