package org.orderhub.application.product;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table of products may tell, by the name of the field in the API. */
public enum ProductColumn {
  SKU("sku"),
  NAME("name"),
  UNIT("unit"),
  CONTENT_UNIT("contentUnit"),
  CONTENT_PER_UNIT("contentPerUnit"),
  PRICE("price"),
  PURCHASE_PRICE("purchasePrice"),
  CURRENCY("currencyCode"),
  STOCK("stock"),
  RESTOCK_DATE("restockDate");

  private final String publicName;

  ProductColumn(String publicName) {
    this.publicName = publicName;
  }

  public String publicName() {
    return publicName;
  }

  /** In whichever case, without the spaces around it. */
  static Optional<ProductColumn> named(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.publicName.equalsIgnoreCase(heading.strip()))
        .findFirst();
  }
}
