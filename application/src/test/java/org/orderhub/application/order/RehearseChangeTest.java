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
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class RehearseReplacementTest {
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
  void anOvertakenWishIsAConflict() {
    assertThat(rehearse(order("A").saying("mine"), new Version(7)))
        .isInstanceOf(RehearseReplacement.Result.Conflict.class);
  }

  @Test
  void anUnknownOrderIsMissing() {
    assertThat(rehearse(order("B").with(line("1")), null))
        .isInstanceOf(RehearseReplacement.Result.Missing.class);
  }

  private RehearseReplacement.Result.Rehearsed rehearsed(AnOrder wish) {
    return (RehearseReplacement.Result.Rehearsed) rehearse(wish, Version.FIRST);
  }

  private RehearseReplacement.Result rehearse(AnOrder wish, @Nullable Version expected) {
    var replacement = new Replacement(Replacement.Manner.UPDATE, wish.draft(), expected);
    return new RehearseReplacementService(
            commands -> desk.replace(commands.toArray(ReplaceOrder.Command[]::new)),
            desk.orders,
            desk.log)
        .rehearse(new ReplaceOrder.Command(ACCOUNT, replacement, null, SHOP));
  }
}
