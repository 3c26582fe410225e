package org.orderhub.rest.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;

/** A cart in the partner's words. */
@Schema(name = "PartnerCart")
public record PartnerCartJson(String cartId, String clientId, List<LineJson> productLines) {

  static PartnerCartJson from(Cart cart) {
    return new PartnerCartJson(
        cart.id().toString(),
        cart.customer().toString(),
        cart.lines().list().stream().map(LineJson::from).toList());
  }

  /** A line; parentLineId is there where it belongs to another one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PartnerProductLine")
  public record LineJson(
      String id,
      @Nullable String parentLineId,
      String productId,
      String name,
      QuantityJson quantity,
      boolean allowQuantityChange,
      boolean allowQuantitySplitting,
      boolean removable,
      BigDecimal price,
      @Nullable BigDecimal purchasePrice) {

    static LineJson from(ProductLine line) {
      Price purchase = line.prices().purchase();
      return new LineJson(
          line.id().toString(),
          line.parent() == null ? null : line.parent().toString(),
          line.item().sku().value(),
          line.item().name(),
          QuantityJson.from(line.quantity()),
          line.rules().allowQuantityChange(),
          line.rules().allowQuantitySplitting(),
          line.rules().removable(),
          line.prices().sale().amount().plain(),
          purchase == null ? null : purchase.amount().plain());
    }
  }

  /** The schema of configurable products to add. */
  @Schema(
      name = "ConfigurableProducts",
      requiredProperties = {"configurableProducts"})
  record ConfigurableProductsJson(List<ConfigurableJson> configurableProducts) {}

  /** A main line, if any, and what belongs to it. */
  @Schema(name = "ConfigurableProduct")
  record ConfigurableJson(ToAddJson main, List<ToAddJson> children) {}

  /** The schema of products to add. */
  @Schema(
      name = "ProductsToAdd",
      requiredProperties = {"products"})
  record ProductsToAddJson(List<ToAddJson> products) {}

  /** A product to add. */
  @Schema(
      name = "ProductToAdd",
      requiredProperties = {"productId", "quantity"})
  record ToAddJson(
      @Schema(description = "The SKU") String productId,
      @Schema(description = "One where no value is told") QuantityJson quantity,
      @Schema(defaultValue = "true") Boolean allowQuantityChange,
      @Schema(defaultValue = "true") Boolean allowQuantitySplitting,
      @Schema(defaultValue = "true") Boolean removable,
      @Schema(description = "Taken and passed over") String externalId) {}

  /** The schema of prices to change. */
  @Schema(
      name = "ProductLinePrices",
      requiredProperties = {"productLines"})
  record PricesJson(List<PriceJson> productLines) {}

  /** What one content unit of a line is sold for and bought for. */
  @Schema(
      name = "ProductLinePrice",
      requiredProperties = {"id"})
  record PriceJson(String id, BigDecimal price, BigDecimal purchasePrice, String reason) {}
}
