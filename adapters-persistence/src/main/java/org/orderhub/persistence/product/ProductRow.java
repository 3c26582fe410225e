package org.orderhub.persistence.product;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Row;

/** A product as a row of its table. */
final class ProductRow {
  private ProductRow() {}

  static Product read(Row row) throws SQLException {
    Currency currency = Currency.getInstance(row.text("currency"));
    @Nullable BigDecimal purchase = row.optionalDecimal("purchase_price");
    @Nullable String restock = row.optionalText("restock_date");
    return new Product(
        new AccountId(row.uuid("account_id")),
        new Sku(row.text("sku")),
        new Product.Facts(
            row.text("name"),
            StoredUnits.read(
                row.text("unit"),
                row.optionalText("content_unit"),
                row.optionalDecimal("content_per_unit")),
            new Money(row.decimal("price"), currency),
            purchase == null ? null : new Money(purchase, currency),
            new Product.Stock(
                row.optionalDecimal("stock"), restock == null ? null : LocalDate.parse(restock))),
        new Version(row.number("version") + 1));
  }
}
