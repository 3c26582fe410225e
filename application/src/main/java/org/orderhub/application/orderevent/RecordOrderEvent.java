package org.orderhub.application.orderevent;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.Actor;

/** Records what a partner says happened to an order, or that it happened differently. */
public interface RecordOrderEvent {
  CompletionStage<Result> record(Command command);

  /**
   * An event is told anew when its id is known, else when its reference is.
   *
   * @param id the new event's, when it is not known; none for one of ours
   * @param received the request that told it; none for none
   */
  record Command(
      AccountId account,
      OrderReference order,
      @Nullable OrderEventId id,
      String reference,
      OrderEvent.Report report,
      Actor by,
      @Nullable ReceivedBody received) {

    public Command(
        AccountId account,
        OrderReference order,
        @Nullable OrderEventId id,
        String reference,
        OrderEvent.Report report,
        Actor by) {
      this(account, order, id, reference, report, by, null);
    }
  }

  /** How it went. */
  sealed interface Result {
    record Created(OrderEvent event, OrderId order) implements Result {}

    record Updated(OrderEvent event, OrderId order) implements Result {}

    /** The account has no order events. */
    record SwitchedOff() implements Result {}

    record OrderMissing() implements Result {}

    /**
     * The order has no such lines.
     *
     * @param places in the list of lines told of, counted from 0
     */
    record UnknownLines(List<Integer> places) implements Result {}

    /** The event is known of another order, and stays with it. */
    record OfAnotherOrder(OrderEventId known) implements Result {}

    /** Another event has the reference already. */
    record ReferenceTaken(OrderEventId by) implements Result {}
  }
}
