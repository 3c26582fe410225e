package org.orderhub.application.order;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;

/** Shows one order. */
public interface ShowOrder {
  Optional<View> show(AccountId account, OrderId orderId);

  /**
   * An order and what a page needs beside it.
   *
   * @param customerName empty for an order without a customer
   */
  record View(Order order, String customerName) {}
}
