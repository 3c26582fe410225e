package org.orderhub.application.order;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderReference;

/** Looks it up by our id, then by the sender's. */
public final class IdentifyOrderService implements IdentifyOrder {
  private final Orders orders;

  public IdentifyOrderService(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Optional<Orders.Known> identify(AccountId account, OrderReference order) {
    var asked = new Orders.Asked(account, order);
    return Optional.ofNullable(orders.identify(List.of(asked)).get(asked));
  }
}
