package org.orderhub.rest.cart;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schema of what may be changed of a line. */
@Schema(name = "ProductLinePatch")
public record LinePatchJson(
    QuantityJson quantity,
    @Schema(nullable = true, description = "Null follows the catalogue again") BigDecimal price,
    BigDecimal purchasePrice,
    String reason,
    String note,
    @Schema(description = "Whether customers may change the quantity") Boolean allowQuantityChange,
    Boolean allowQuantitySplitting,
    Boolean removable) {}
