package org.orderhub.rest.order;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schema of an embedded action; {@link ActionReader} reads it. */
@Schema(
    name = "OrderAction",
    description =
        "Triggered once, when the change is done; refused when the order has no known customer",
    requiredProperties = "action")
record ActionJson(
    @Schema(
            enumeration = {
              "ConfirmOrder",
              "ConfirmDelivery",
              "ConfirmShipment",
              "ConfirmCancellation",
              "ConfirmCompletion",
              "Custom"
            })
        String action,
    @Schema(description = "Language tag, such as de-AT") String language,
    @Schema(description = "Travels with the event; at most 8,000 bytes") Map<String, Object> data) {

  /** The schema of an action with a request of its own. */
  @Schema(name = "OrderActionRequest", requiredProperties = "action")
  record Request(
      @Schema(
              enumeration = {
                "ConfirmOrder",
                "ConfirmDelivery",
                "ConfirmShipment",
                "ConfirmCancellation",
                "ConfirmCompletion",
                "Custom"
              })
          String action,
      @Schema(description = "The version you know; If-Match means the same") String versionTag,
      @Schema(description = "Language tag, such as de-AT") String language,
      @Schema(description = "Travels with the event; at most 8,000 bytes")
          Map<String, Object> data) {}
}
