package org.orderhub.application.shop;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;

/** Shows an order to the customer whose it is; to everybody else there is none. */
public interface ShowOwnOrder {
  Optional<Order> show(AccountId account, CustomerId customer, OrderId order);
}
