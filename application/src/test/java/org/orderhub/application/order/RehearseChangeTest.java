package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.order.OrderDesk.ACCOUNT;
import static org.orderhub.application.order.OrderDesk.SHOP;
import static org.orderhub.application.order.OrderDesk.registration;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class RehearseChangeTest {
  private static final ContactKey NOBODY = ContactKey.of(ContactKey.Type.EMAIL, "no@example.org");

  private final OrderDesk desk = new OrderDesk();

  @BeforeEach
  void anOrder() {
    desk.register(registration(order("A")));
  }

  @Test
  void itTellsTheOrderBeforeAndAfterAndWhatWouldBeAnnounced() {
    var rehearsed = rehearsed(order("A").saying("sent"));

    assertThat(rehearsed.before().version()).isEqualTo(Version.FIRST);
    assertThat(rehearsed.after().facts().externalStatus().raw()).isEqualTo("sent");
    assertThat(rehearsed.told())
        .extracting(EventLog.Entry::type)
        .containsExactly(EventType.ORDER_UPDATED);
    assertThat(rehearsed.told().getFirst().changes())
        .containsExactly(new FieldChange("externalStatus", "", "sent"));
  }

  @Test
  void warningsFollowTheChange() {
    var rehearsed = rehearsed(order("A").by(NOBODY));

    assertThat(rehearsed.told())
        .extracting(EventLog.Entry::type)
        .containsExactly(EventType.ORDER_UPDATED, EventType.INTEGRATION_WARNING);
  }

  @Test
  void whatIsSoAlreadyWouldTellNothing() {
    assertThat(rehearsed(order("A")).told()).isEmpty();
  }

  @Test
  void aDeletionLeavesNothingToShowButWhatWas() {
    var deletion = new DeleteOrder.Command(ACCOUNT, new OrderId("A"), Version.FIRST, SHOP);

    var rehearsed =
        (RehearseChange.Result.Rehearsed) rehearse(new RehearseChange.Change.Deletion(deletion));

    assertThat(rehearsed.after()).isEqualTo(rehearsed.before());
    assertThat(rehearsed.told())
        .extracting(EventLog.Entry::type)
        .containsExactly(EventType.ORDER_DELETED);
  }

  @Test
  void anOvertakenWishIsAConflict() {
    assertThat(rehearse(order("A").saying("mine"), new Version(7)))
        .isInstanceOf(RehearseChange.Result.Conflict.class);
  }

  @Test
  void anUnknownOrderIsMissing() {
    assertThat(rehearse(order("B").with(line("1")), null))
        .isInstanceOf(RehearseChange.Result.Missing.class);
  }

  private RehearseChange.Result.Rehearsed rehearsed(AnOrder wish) {
    return (RehearseChange.Result.Rehearsed) rehearse(wish, Version.FIRST);
  }

  private RehearseChange.Result rehearse(AnOrder wish, @Nullable Version expected) {
    var replacement = new Replacement(Replacement.Manner.UPDATE, wish.draft(), expected);
    return rehearse(
        new RehearseChange.Change.Replacement(
            new ReplaceOrder.Command(ACCOUNT, replacement, null, SHOP)));
  }

  private RehearseChange.Result rehearse(RehearseChange.Change change) {
    var changes =
        new RehearseChangeService.Changes(
            commands -> desk.replace(commands.toArray(ReplaceOrder.Command[]::new)),
            new ChangeOrderStatusesService(desk.rounds),
            new ChangeOrderDeliveriesService(desk.rounds),
            new DeleteOrdersService(desk.rounds));
    return new RehearseChangeService(changes, desk.orders, desk.log).rehearse(change);
  }
}
