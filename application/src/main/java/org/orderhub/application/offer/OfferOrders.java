package org.orderhub.application.offer;

import java.util.List;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;

/** The orders that offers become: the lines keep their ids, parents, prices and notes. */
final class OfferOrders {
  private OfferOrders() {}

  static OrderDraft draft(Offer offer, ProductLines lines, OrderId id) {
    return new OrderDraft(
        id, OrderStatus.IN_PROGRESS, StatusText.NONE, null, contents(offer, lines));
  }

  private static OrderContents contents(Offer offer, ProductLines lines) {
    return new OrderContents(
        OrderKind.ORDER,
        lines.currency(),
        ContactKey.of(ContactKey.Type.CONTACT_ID, offer.head().customer().toString()),
        new OrderContents.Origin(
            "", "offer", List.of(offer.head().number().toString()), "", "", null, null),
        new OrderLines(lines.list().stream().map(OfferOrders::line).toList()),
        OrderContents.Charges.NONE,
        Delivery.NONE,
        Address.NONE,
        Address.NONE,
        FreeForm.Fields.NONE,
        lines.total());
  }

  private static OrderLine line(ProductLine line) {
    ProductLineId parent = line.parent();
    return new OrderLine(
        new LineId(line.id().toString()),
        parent == null ? null : new LineId(parent.toString()),
        LineType.PURCHASE,
        line.content(),
        new Article(line.item().sku(), line.item().name(), line.note(), "", ""),
        prices(line),
        StatusText.NONE,
        "",
        OrderLine.Extras.NONE);
  }

  private static LinePrices prices(ProductLine line) {
    Money sale = line.prices().sale().amount();
    Money catalogue = line.prices().catalogue();
    return sale.compareTo(catalogue) >= 0
        ? new LinePrices(sale, null, line.total(), null)
        : new LinePrices(sale, catalogue, line.total(), catalogue.times(line.content()));
  }
}
