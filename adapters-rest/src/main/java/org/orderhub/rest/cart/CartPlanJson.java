package org.orderhub.rest.cart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shipment.ShipmentPlanJson;

/** What of a cart ships when, and what its prices would change to today. */
@Schema(name = "CartPlan")
public record CartPlanJson(
    String versionTag,
    List<ShipmentPlanJson.SlotJson> slots,
    @Schema(description = "What the catalogue's prices of today would change; before and after")
        List<CartJson.ChangeJson> priceChanges) {

  static CartPlanJson from(ShowCartPlan.Planned planned) {
    return new CartPlanJson(
        Answers.tag(planned.cart().version()),
        ShipmentPlanJson.from(planned.plan()).slots(),
        CartJson.ChangeJson.listOf(planned.priceChanges()));
  }
}
