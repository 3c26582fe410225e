package org.orderhub.web.offer;

import io.quarkus.qute.TemplateExtension;
import org.orderhub.domain.offer.OfferStatus;

/** How offers are written for their customers. */
@TemplateExtension
final class ShopOfferFormats {
  private ShopOfferFormats() {}

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
