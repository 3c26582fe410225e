package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/** Builds a line for tests: one piece of an article for ten euros, unless said otherwise. */
public final class ALine {

  private final String id;
  private @Nullable String parent;
  private LineType type = LineType.PURCHASE;
  private String quantity = "1";
  private String sku;
  private Money total = Money.of("10", "EUR");
  private @Nullable String perUnit;
  private @Nullable String originalPerUnit;
  private @Nullable String originalTotal;
  private final List<Discount> discounts = new ArrayList<>();
  private final List<Tax> taxes = new ArrayList<>();

  private ALine(String id) {
    this.id = id;
    this.sku = "SKU-" + id;
  }

  public static ALine line(String id) {
    return new ALine(id);
  }

  public ALine under(String parentId) {
    parent = parentId;
    return this;
  }

  public ALine of(LineType lineType, String lineQuantity) {
    type = lineType;
    quantity = lineQuantity;
    return this;
  }

  public ALine selling(String article) {
    sku = article;
    return this;
  }

  public ALine costing(String amount) {
    return costing(Money.of(amount, "EUR"));
  }

  public ALine costing(Money amount) {
    total = amount;
    return this;
  }

  /** Each piece. */
  public ALine at(String price) {
    perUnit = price;
    return this;
  }

  /** Each piece and all together, before discounts. */
  public ALine insteadOf(String price, @Nullable String all) {
    originalPerUnit = price;
    originalTotal = all;
    return this;
  }

  public ALine less(String discount) {
    discounts.add(new Discount("season", "", money(discount)));
    return this;
  }

  /** The amount may be left to others to work out. */
  public ALine taxed(@Nullable String percentage, @Nullable String amount) {
    taxes.add(
        new Tax(
            "VAT",
            percentage == null ? null : new BigDecimal(percentage),
            amount == null ? null : money(amount)));
    return this;
  }

  private Money money(String amount) {
    return new Money(new BigDecimal(amount), total.currency());
  }

  private @Nullable Money optional(@Nullable String amount) {
    return amount == null ? null : money(amount);
  }

  public OrderLine build() {
    return new OrderLine(
        new LineId(id),
        parent == null ? null : new LineId(parent),
        type,
        Quantity.of(quantity),
        new Article(new Sku(sku), "Article " + sku, "", "", ""),
        new LinePrices(
            optional(perUnit), optional(originalPerUnit), total, optional(originalTotal)),
        StatusText.NONE,
        "",
        new OrderLine.Extras(discounts, taxes, null));
  }
}
