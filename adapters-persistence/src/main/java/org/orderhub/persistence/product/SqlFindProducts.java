package org.orderhub.persistence.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.product.FindProducts;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Row;

/** Pages by keyset. */
@ApplicationScoped
class SqlFindProducts implements FindProducts {
  private final Reads reads;

  SqlFindProducts(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Product> find(Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .containing("lower(sku || ' ' || name)", query.search())
            .text("sku > ?", query.after() == null ? null : query.after().value());
    List<Product> found =
        reads.query(
            "select * from products where "
                + conditions
                + " order by sku limit "
                + (query.limit() + 1),
            conditions,
            SqlFindProducts::product);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).sku().value());
  }

  private static Product product(Row row) throws SQLException {
    Currency currency = Currency.getInstance(row.text("currency"));
    @Nullable BigDecimal purchase = row.optionalDecimal("purchase_price");
    @Nullable String restock = row.optionalText("restock_date");
    return new Product(
        new AccountId(row.uuid("account_id")),
        new Sku(row.text("sku")),
        new Product.Facts(
            row.text("name"),
            Units.single(row.text("unit")),
            new Money(row.decimal("price"), currency),
            purchase == null ? null : new Money(purchase, currency),
            new Product.Stock(
                row.optionalDecimal("stock"), restock == null ? null : LocalDate.parse(restock))),
        new Version(row.number("version") + 1));
  }
}
