package org.orderhub.application.shipment;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shipment.ShipmentPlan;

/** Tells what of an order ships when; of one that is through, or is no goods, nothing does. */
public interface PlanOrder {
  Optional<Planned> plan(AccountId account, OrderId order);

  record Planned(Order order, ShipmentPlan plan) {}
}
