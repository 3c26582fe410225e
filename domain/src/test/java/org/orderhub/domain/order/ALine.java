package org.orderhub.domain.order;

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

  public OrderLine build() {
    return new OrderLine(
        new LineId(id),
        parent == null ? null : new LineId(parent),
        type,
        Quantity.of(quantity),
        new Article(new Sku(sku), "Article " + sku, "", "", ""),
        new LinePrices(null, null, total, null),
        StatusText.NONE,
        "",
        OrderLine.Extras.NONE);
  }
}
