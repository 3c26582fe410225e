package org.orderhub.application.shipment;

import java.util.Optional;
import org.orderhub.application.order.Orders;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;

/** Looks the order up, then the stock of what it has yet to ship. */
public final class PlanOrderService implements PlanOrder {
  private final Orders orders;
  private final Shipments shipments;

  public PlanOrderService(Orders orders, Shipments shipments) {
    this.orders = orders;
    this.shipments = shipments;
  }

  @Override
  public Optional<Planned> plan(AccountId account, OrderId order) {
    return orders
        .find(account, order)
        .map(found -> new Planned(found, shipments.plan(account, OrderShipments.of(found))));
  }
}
