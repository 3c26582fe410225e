package org.orderhub.application.offer;

import java.util.List;
import org.orderhub.application.cart.LinePlans;
import org.orderhub.application.customer.Customers;
import org.orderhub.domain.cart.Buyer;
import org.orderhub.domain.cart.OrderOfLines;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FreeForm;

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

  OrderDraft draft(Offer offer, ProductLines lines, OrderId id) {
    Buyer buyer =
        customers
            .find(offer.account(), offer.head().customer())
            .map(Buyer::new)
            .orElseThrow(() -> new IllegalStateException("An offer without its customer"));
    return new OrderDraft(
        id, OrderStatus.IN_PROGRESS, StatusText.NONE, null, contents(offer, lines, buyer));
  }

  private OrderContents contents(Offer offer, ProductLines lines, Buyer buyer) {
    List<OrderLine> ordered = OrderOfLines.of(lines, plans.plan(offer.account(), lines).plan());
    String number = offer.head().number().toString();
    return new OrderContents(
        OrderKind.ORDER,
        lines.currency(),
        buyer.contact(),
        new OrderContents.Origin("", "offer", List.of(number), "", "", null, null),
        new OrderLines(ordered),
        OrderContents.Charges.NONE,
        Delivery.NONE,
        buyer.billing(),
        buyer.delivery(),
        FreeForm.Fields.NONE,
        lines.total());
  }
}
