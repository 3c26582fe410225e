package org.orderhub.web.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.orderhub.web.shared.Form;

/** The pages of offers in the customer view. */
@CheckedTemplate(basePath = "shop")
final class ShopOfferTemplates {
  private ShopOfferTemplates() {}

  static native TemplateInstance offers(OwnOffers offers);

  /**
   * @param address where the answers go
   * @param problem why nothing was done; empty where nothing was asked
   */
  static native TemplateInstance offer(OfferView view, String address, Form form, String problem);
}
