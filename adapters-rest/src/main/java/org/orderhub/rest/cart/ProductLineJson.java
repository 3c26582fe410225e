package org.orderhub.rest.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.shared.PublicNames;

/** A line of a cart or an offer. What is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ProductLine")
public record ProductLineJson(
    String id,
    @Schema(description = "The line it belongs to") @Nullable String parentLineId,
    String sku,
    String name,
    QuantityJson quantity,
    @Schema(description = "In content units, of which price and stock are told")
        BigDecimal contentQuantity,
    String unit,
    String contentUnit,
    BigDecimal contentPerUnit,
    @Schema(description = "Of one content unit") BigDecimal price,
    @Schema(enumeration = {"Catalogue", "Manual"}) String priceSource,
    BigDecimal cataloguePrice,
    @Schema(description = "Percent below the catalogue") @Nullable BigDecimal discount,
    @Nullable BigDecimal purchasePrice,
    @Schema(enumeration = {"Catalogue", "Manual"}) @Nullable String purchasePriceSource,
    @Schema(description = "Percent of the price") @Nullable BigDecimal margin,
    @Schema(description = "Why a price was set by hand") String reason,
    String note,
    boolean allowQuantityChange,
    boolean allowQuantitySplitting,
    boolean removable,
    BigDecimal total) {

  public static ProductLineJson from(ProductLine line) {
    Price purchase = line.prices().purchase();
    return new ProductLineJson(
        line.id().toString(),
        line.parent() == null ? null : line.parent().toString(),
        line.item().sku().value(),
        line.item().name(),
        QuantityJson.from(line.quantity()),
        line.content().plain(),
        line.item().units().unit(),
        line.item().units().contentUnit(),
        plain(line.item().units().contentPerUnit()),
        line.prices().sale().amount().plain(),
        PublicNames.of(line.prices().sale().source()),
        line.prices().catalogue().plain(),
        line.prices().discount().orElse(null),
        purchase == null ? null : purchase.amount().plain(),
        purchase == null ? null : PublicNames.of(purchase.source()),
        line.prices().margin().orElse(null),
        line.prices().reason(),
        line.note(),
        line.rules().allowQuantityChange(),
        line.rules().allowQuantitySplitting(),
        line.rules().removable(),
        line.total().plain());
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
