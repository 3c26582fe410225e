package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.order.Orders;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.shipment.PlanOrder;
import org.orderhub.application.shipment.PlanOrderService;
import org.orderhub.application.shipment.Shipments;

/** Plans of shipments. */
@Singleton
final class ShipmentWiring {

  /** Wants a transaction around it: nobody but services may have it. */
  @Produces
  @Singleton
  Shipments shipments(Products products, Accounts accounts, Clock clock) {
    return new Shipments(products, accounts, clock);
  }

  @Produces
  @Singleton
  PlanOrder planOrder(Orders orders, Shipments shipments, Transactions transactions) {
    var service = new PlanOrderService(orders, shipments);
    return (account, order) -> transactions.inTransaction(() -> service.plan(account, order));
  }
}
