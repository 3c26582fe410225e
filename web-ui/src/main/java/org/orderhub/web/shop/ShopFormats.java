package org.orderhub.web.shop;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.product.Units;
import org.orderhub.web.shared.Option;
import org.orderhub.web.shared.Url;

/** Addresses of the customer view. */
@TemplateExtension
final class ShopFormats {
  private ShopFormats() {}

  static String shopHref(OrderId orderId) {
    return Url.of("/shop/orders").step(orderId.value()).toString();
  }

  /** What became of a cart: one order, or none. */
  static List<OrderId> orders(Cart cart) {
    return cart.order().stream().toList();
  }

  /** {@code 750 metre}; {@code 2 drum}, with what is in them. */
  static String shopQuantity(ProductLine line) {
    Units units = line.item().units();
    String told = line.quantity().value() + " ";
    return switch (line.quantity().type()) {
      case CONTENT_QUANTITY -> told + units.contentUnit();
      case ORDER_QUANTITY ->
          units.unit().equals(units.contentUnit())
              ? told + units.unit()
              : told + units.unit() + " = " + line.content() + " " + units.contentUnit();
    };
  }

  /** What a quantity may count: metres, and drums where there are some. */
  static List<Option> countedIn(Units units) {
    var content = new Option(LineQuantity.Type.CONTENT_QUANTITY.name(), units.contentUnit());
    return units.unit().equals(units.contentUnit())
        ? List.of(content)
        : List.of(content, new Option(LineQuantity.Type.ORDER_QUANTITY.name(), units.unit()));
  }
}
