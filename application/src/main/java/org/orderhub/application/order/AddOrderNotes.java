package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.Actor;

/**
 * Puts notes on the time lines of orders. Nothing of the orders changes, their versions neither.
 */
public interface AddOrderNotes {
  List<Result> add(List<Command> commands);

  /**
   * @param key of the order that is meant, should another one have its id by now
   * @param note at most 1,000 characters
   */
  record Command(AccountId account, OrderId orderId, OrderKey key, String note, Actor by) {}

  sealed interface Result {
    record Added() implements Result {}

    record Missing(OrderId orderId) implements Result {}
  }
}
