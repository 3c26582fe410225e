package org.orderhub.web.shop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.domain.cart.Cart;
import org.orderhub.web.shipment.PlanView;

/** The pages on which customers buy. */
@CheckedTemplate(basePath = "shop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ShopTemplates {
  private ShopTemplates() {}

  static native TemplateInstance cart(ShopCartView view);

  /**
   * @param planText the plan, as the form carries it back
   * @param why nothing was ordered yet; empty at first
   * @param prices that are others now; while there are any, they have to be taken first
   */
  static native TemplateInstance checkout(
      Cart cart,
      String address,
      PlanView plan,
      String planText,
      String why,
      List<PriceNews> prices);
}
