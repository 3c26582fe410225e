package org.orderhub.web.offer;

import io.quarkus.qute.TemplateExtension;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.web.shared.Url;

/** How offers are written for their customers. */
@TemplateExtension
final class ShopOfferFormats {
  private ShopOfferFormats() {}

  /** The order that it became, in the customer view. */
  static String shopOrderHref(OfferView view) {
    return Url.of("/shop/orders").step(view.order()).toString();
  }

  static String forCustomer(OfferStatus status) {
    return switch (status) {
      case DRAFT -> "Being written";
      case SENT -> "Open";
      case EXPIRED -> "Over";
      case WON, WON_TRANSFERRED -> "Accepted";
      case LOST -> "Declined";
    };
  }
}
