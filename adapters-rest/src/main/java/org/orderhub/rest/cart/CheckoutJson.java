package org.orderhub.rest.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.rest.shipment.ShipmentPlanJson;

/** What a cart became. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CheckedOut")
public record CheckoutJson(String orderId, String href, CartJson cart, @Nullable Boolean dryRun) {

  /** The schema of a check-out: what was seen and agreed to. */
  @Schema(name = "CheckOut")
  record WishJson(
      @Schema(description = "Instead of If-Match") String versionTag,
      @Schema(description = "Those of the plan that was shown; where they differ by now: 409")
          List<ShipmentPlanJson.SlotJson> slots,
      @Schema(
              enumeration = {"Todays", "AsShown"},
              defaultValue = "Todays",
              description =
                  "Todays: 409 where the catalogue's prices are others by now. AsShown: keep the"
                      + " cart's")
          String prices) {}
}
