package org.orderhub.application.order;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.FieldChange;

/** Tells what replacing an order would come to. Nothing is stored or announced. */
public interface RehearseReplacement {

  Result rehearse(ReplaceOrder.Command command);

  sealed interface Result {
    /**
     * It would be carried out.
     *
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
