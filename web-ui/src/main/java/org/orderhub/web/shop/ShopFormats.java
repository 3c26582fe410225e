package org.orderhub.web.shop;

import io.quarkus.qute.TemplateExtension;
import org.orderhub.domain.order.OrderId;
import org.orderhub.web.shared.Url;

/** Addresses of the customer view. */
@TemplateExtension
final class ShopFormats {
  private ShopFormats() {}

  static String shopHref(OrderId orderId) {
    return Url.of("/shop/orders").step(orderId.value()).toString();
  }
}
