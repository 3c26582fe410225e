package org.orderhub.application.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;

/** What differs between a product before and after. */
final class ProductDifferences {
  private ProductDifferences() {}

  static List<FieldChange> between(Product.Facts before, Product.Facts after) {
    Map<ProductColumn, String> old = written(before);
    List<FieldChange> differences = new ArrayList<>();
    written(after)
        .forEach((column, text) -> {
          String was = old.getOrDefault(column, "");
          if (!was.equals(text)) {
            differences.add(new FieldChange(column.publicName(), was, text));
          }
        });
    return differences;
  }

  private static Map<ProductColumn, String> written(Product.Facts facts) {
    Map<ProductColumn, String> texts = new EnumMap<>(ProductColumn.class);
    texts.put(ProductColumn.NAME, facts.name());
    texts.put(ProductColumn.UNIT, facts.units().unit());
    texts.put(ProductColumn.CONTENT_UNIT, facts.units().contentUnit());
    texts.put(
        ProductColumn.CONTENT_PER_UNIT,
        facts.units().contentPerUnit().stripTrailingZeros().toPlainString());
    texts.put(ProductColumn.PRICE, plain(facts.price()));
    texts.put(ProductColumn.PURCHASE_PRICE, plain(facts.purchasePrice()));
    texts.put(ProductColumn.CURRENCY, facts.price().currency().getCurrencyCode());
    Product.Stock stock = facts.stock();
    texts.put(
        ProductColumn.STOCK,
        stock.quantity() == null ? "" : stock.quantity().stripTrailingZeros().toPlainString());
    texts.put(
        ProductColumn.RESTOCK_DATE,
        stock.restockDate() == null ? "" : stock.restockDate().toString());
    return texts;
  }

  private static String plain(@Nullable Money money) {
    return money == null ? "" : money.plain().toPlainString();
  }
}
