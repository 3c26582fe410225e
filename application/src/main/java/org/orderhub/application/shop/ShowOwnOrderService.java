package org.orderhub.application.shop;

import java.util.Optional;
import org.orderhub.application.order.Orders;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;

/** Looks the order up, and whose it is. */
public final class ShowOwnOrderService implements ShowOwnOrder {
  private final Orders orders;

  public ShowOwnOrderService(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Optional<Order> show(AccountId account, CustomerId customer, OrderId order) {
    return orders.find(account, order).filter(found -> customer.equals(found.customer()));
  }
}
