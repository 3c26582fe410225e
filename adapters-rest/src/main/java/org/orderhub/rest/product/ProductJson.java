package org.orderhub.rest.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Units;
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
    @Schema(description = "What is ordered", defaultValue = "piece") String unit,
    @Schema(
            description =
                "What is in a unit, and what prices and stock are told for; the unit"
                    + " itself where not sent")
        @Nullable String contentUnit,
    @Schema(description = "How many content units a unit holds; 1 where they are the same")
        @Nullable BigDecimal contentPerUnit,
    @Schema(description = "Of one content unit") BigDecimal price,
    @Schema(description = "Of one content unit") @Nullable BigDecimal purchasePrice,
    @Schema(description = "The account's where not sent") String currencyCode,
    @Schema(description = "In content units; none where nobody counts it")
        @Nullable BigDecimal stock,
    @Nullable LocalDate restockDate,
    @Schema(readOnly = true) String versionTag) {

  static ProductJson from(Product product) {
    Product.Facts facts = product.facts();
    Money purchasePrice = facts.purchasePrice();
    BigDecimal stock = facts.stock().quantity();
    boolean isSingle = facts.units().equals(Units.single(facts.units().unit()));
    return new ProductJson(
        product.sku().value(),
        facts.name(),
        facts.units().unit(),
        isSingle ? null : facts.units().contentUnit(),
        isSingle ? null : plain(facts.units().contentPerUnit()),
        facts.price().plain(),
        purchasePrice == null ? null : purchasePrice.plain(),
        facts.price().currency().getCurrencyCode(),
        stock == null ? null : plain(stock),
        facts.stock().restockDate(),
        Answers.tag(product.version()));
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
