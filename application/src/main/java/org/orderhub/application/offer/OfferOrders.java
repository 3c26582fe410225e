package org.orderhub.application.offer;

import org.orderhub.application.cart.LinePlans;
import org.orderhub.application.customer.Customers;
import org.orderhub.domain.cart.Buyer;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.shipment.ShipmentPlan;

/**
 * The orders that offers become, at the prices offered: the lines keep their ids and parents, and
 * are grouped by the shipments of today's plan.
 */
public final class OfferOrders {
  private final Customers customers;
  private final LinePlans plans;

  public OfferOrders(Customers customers, LinePlans plans) {
    this.customers = customers;
    this.plans = plans;
  }

  /** An order that wants but an id. */
  record Nameless(Offer offer, ProductLines lines, Buyer buyer, ShipmentPlan plan) {

    OrderDraft as(OrderId id) {
      return offer.toOrder(id, lines, buyer, plan);
    }

    /** In its shipments it has more lines than an order may have. */
    boolean isTooLong() {
      return plan.count() > OrderLines.MAXIMUM;
    }
  }

  Nameless of(Offer offer, ProductLines lines) {
    Buyer buyer =
        customers
            .find(offer.account(), offer.head().customer())
            .map(Buyer::new)
            .orElseThrow(() -> new IllegalStateException("An offer without its customer"));
    return new Nameless(offer, lines, buyer, plans.plan(offer.account(), lines).plan());
  }
}
