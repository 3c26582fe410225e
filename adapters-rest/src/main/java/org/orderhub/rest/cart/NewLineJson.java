package org.orderhub.rest.cart;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schema of a line that is added. */
@Schema(
    name = "NewProductLine",
    requiredProperties = {"sku", "quantity"})
public record NewLineJson(
    @Schema(description = "Of the catalogue; productId says the same") String sku,
    @Schema(description = "A number alone counts content units") QuantityJson quantity,
    @Schema(description = "The line of the cart it belongs to") String parentLineId,
    @Schema(description = "Of one content unit, at least 0, at most 4 decimals") BigDecimal price,
    BigDecimal purchasePrice,
    @Schema(description = "Why a price is told", maxLength = 1000) String reason,
    @Schema(maxLength = 1000) String note,
    @Schema(defaultValue = "true") Boolean allowQuantityChange,
    @Schema(defaultValue = "true", description = "False: it ships whole, all of it at once")
        Boolean allowQuantitySplitting,
    @Schema(defaultValue = "true") Boolean removable,
    @Schema(description = "Lines that belong to this one") List<NewLineJson> children) {}
