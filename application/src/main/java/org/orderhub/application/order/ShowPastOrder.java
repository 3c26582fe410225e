package org.orderhub.application.order;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;

/** Shows the order that an id named at a time, as it was then. */
public interface ShowPastOrder {

  /** Empty when the id named no order at that time. */
  Optional<Order> show(AccountId account, OrderId orderId, Instant at);
}
