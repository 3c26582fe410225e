package org.orderhub.application.order;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;

/** Asks whoever listens to act on an order. Nothing of the order changes, its version neither. */
public interface TriggerOrderAction {

  CompletionStage<Result> trigger(Command command);

  /**
   * @param expected the version the sender knows; none for whichever is current
   * @param received the request that told it; none for none
   */
  record Command(
      AccountId account,
      OrderId orderId,
      OrderAction action,
      @Nullable Version expected,
      Actor by,
      @Nullable ReceivedBody received) {

    public Command(
        AccountId account,
        OrderId orderId,
        OrderAction action,
        @Nullable Version expected,
        Actor by) {
      this(account, orderId, action, expected, by, null);
    }
  }

  sealed interface Result {
    record Triggered(Job job) implements Result {}

    record Missing(OrderId orderId) implements Refused {}

    /** The order moved on from the version expected. */
    record Stale(Order current) implements Refused {}

    /** The order is connected to no customer: nobody can be told of it. */
    record NotConnected(OrderId orderId) implements Refused {}
  }

  /** Nothing was triggered. */
  sealed interface Refused extends Result {}
}
