package org.orderhub.rest.cart;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.cart.LineQuantity;

/** How much of a product: by what is in a unit, or by the unit. */
@Schema(
    name = "LineQuantity",
    requiredProperties = {"value"})
public record QuantityJson(
    @Schema(
            enumeration = {"CONTENT_QUANTITY", "ORDER_QUANTITY"},
            defaultValue = "CONTENT_QUANTITY",
            description = "750 metres are content, 2 drums are ordered")
        String type,
    BigDecimal value) {

  static QuantityJson from(LineQuantity quantity) {
    return new QuantityJson(quantity.type().name(), quantity.value().plain());
  }
}
