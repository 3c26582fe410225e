package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.ReturnDetails;
import org.orderhub.domain.order.Tax;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;

/** The lines of an order. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "LineItems", requiredProperties = "items")
public record LineItemsJson(
    List<LineJson> items,
    @Schema(description = "The sender's sum; ours is in totals") @Nullable BigDecimal subTotal) {

  static LineItemsJson from(OrderLines lines) {
    return new LineItemsJson(
        lines.list().stream().map(LineJson::from).toList(), plain(lines.subTotal()));
  }

  /** One line. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(
      name = "Line",
      requiredProperties = {"quantity", "article", "totalPrice"})
  public record LineJson(
      @Schema(description = "Unique in the order; its place, counted from 1, when not sent")
          String id,
      @Schema(description = "Id of a line of the same order that has no parent itself")
          @Nullable String parentLineId,
      @Schema(enumeration = {"Purchase", "Return"}) String type,
      String externalStatus,
      @Schema(description = "Above zero on a Purchase, below on a Return; at most four decimals")
          BigDecimal quantity,
      ArticleJson article,
      @Nullable BigDecimal pricePerUnit,
      @Nullable BigDecimal originalPricePerUnit,
      BigDecimal totalPrice,
      @Nullable BigDecimal originalTotalPrice,
      List<ChargeJson.Discount> discounts,
      List<TaxJson> taxes,
      @Nullable ReturnJson returnDetails,
      String group) {

    static LineJson from(OrderLine line) {
      LinePrices prices = line.prices();
      return new LineJson(
          line.id().value(),
          line.parent() == null ? null : line.parent().value(),
          PublicNames.of(line.type()),
          line.externalStatus().raw(),
          line.quantity().plain(),
          ArticleJson.from(line.article()),
          plain(prices.perUnit()),
          plain(prices.originalPerUnit()),
          prices.total().plain(),
          plain(prices.originalTotal()),
          line.extras().discounts().stream().map(ChargeJson.Discount::from).toList(),
          line.extras().taxes().stream().map(TaxJson::from).toList(),
          ReturnJson.from(line.extras().returnDetails()),
          line.group());
    }
  }

  /** What a line sells. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "Article", requiredProperties = "sku")
  public record ArticleJson(
      String sku, String name, String description, String imageUri, String targetUri) {
    static ArticleJson from(Article article) {
      return new ArticleJson(
          article.sku().value(),
          article.name(),
          article.description(),
          article.imageUri(),
          article.targetUri());
    }
  }

  /** A tax within the price. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "Tax")
  public record TaxJson(
      String description, @Nullable BigDecimal percentage, @Nullable BigDecimal amount) {
    static TaxJson from(Tax tax) {
      BigDecimal percentage = tax.percentage();
      return new TaxJson(
          tax.description(),
          percentage == null
              ? null
              : new BigDecimal(percentage.stripTrailingZeros().toPlainString()),
          plain(tax.amount()));
    }
  }

  /** Why a line comes back. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "ReturnDetails", requiredProperties = "type")
  public record ReturnJson(
      @Schema(enumeration = {"Normal", "Complaint", "Change"}) String type, String reason) {
    static @Nullable ReturnJson from(@Nullable ReturnDetails details) {
      return details == null
          ? null
          : new ReturnJson(PublicNames.of(details.type()), details.reason());
    }
  }

  private static @Nullable BigDecimal plain(@Nullable Money money) {
    return money == null ? null : money.plain();
  }
}
