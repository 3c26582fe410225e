package org.orderhub.application.order;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.FieldChange;

/** Tells what a change of a stored order would come to. Nothing is stored or announced. */
public interface RehearseChange {

  Result rehearse(Change change);

  /** The command as it would be given for real. */
  sealed interface Change {
    record Replacement(ReplaceOrder.Command command) implements Change {}

    record Status(ChangeOrderStatus.Command command) implements Change {}

    record Delivery(ChangeOrderDelivery.Command command) implements Change {}

    record Deletion(DeleteOrder.Command command) implements Change {}

    /** Which order it is about. */
    default Orders.Name name() {
      return switch (this) {
        case Replacement(var command) ->
            name(command.account(), command.replacement().draft().orderId());
        case Status(var command) -> name(command.account(), command.orderId());
        case Delivery(var command) -> name(command.account(), command.orderId());
        case Deletion(var command) -> name(command.account(), command.orderId());
      };
    }

    private static Orders.Name name(AccountId account, OrderId orderId) {
      return new Orders.Name(account, orderId);
    }
  }

  sealed interface Result {
    /**
     * It would be carried out.
     *
     * @param after as it would be; where it would be deleted, as it was
     * @param told what would be announced, the first first; nothing when nothing differs
     */
    record Rehearsed(Order before, Order after, List<EventLog.Entry> told) implements Result {}

    /** The order moved on from the version expected; the differences are theirs and yours. */
    record Conflict(Order current, List<FieldChange> differences) implements Result {}

    record Missing(OrderId orderId) implements Result {}

    /** Its amounts would not add up, and the account refuses such orders. */
    record DoesNotAddUp(List<Mismatch> mismatches) implements Result {}
  }
}
