package org.orderhub.rest.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.Money;
import org.orderhub.rest.shared.Answers;

/** An article of the catalogue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Product",
    requiredProperties = {"name", "price"})
public record ProductJson(
    @Schema(description = "Where sent, the one of the address") String sku,
    String name,
    @Schema(defaultValue = "piece") String unit,
    BigDecimal price,
    @Nullable BigDecimal purchasePrice,
    @Schema(description = "The account's where not sent") String currencyCode,
    @Schema(description = "None where nobody counts it") @Nullable BigDecimal stock,
    @Nullable LocalDate restockDate,
    @Schema(readOnly = true) String versionTag) {

  static ProductJson from(Product product) {
    Product.Facts facts = product.facts();
    Money purchasePrice = facts.purchasePrice();
    BigDecimal stock = facts.stock().quantity();
    return new ProductJson(
        product.sku().value(),
        facts.name(),
        facts.units().unit(),
        facts.price().plain(),
        purchasePrice == null ? null : purchasePrice.plain(),
        facts.price().currency().getCurrencyCode(),
        stock == null ? null : new BigDecimal(stock.stripTrailingZeros().toPlainString()),
        facts.stock().restockDate(),
        Answers.tag(product.version()));
  }
}
