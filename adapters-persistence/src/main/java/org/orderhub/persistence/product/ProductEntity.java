package org.orderhub.persistence.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;

@Entity
@Table(name = "products")
@IdClass(ProductEntity.Key.class)
class ProductEntity {
  record Key(UUID accountId, String sku) implements Serializable {}

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id String sku;

  String name;
  String unit;

  @Column(name = "content_unit")
  @Nullable String contentUnit;

  @Column(name = "content_per_unit", precision = 19, scale = 4)
  @Nullable BigDecimal contentPerUnit;

  @Column(precision = 19, scale = 4)
  BigDecimal price;

  String currency;

  @Column(name = "purchase_price", precision = 19, scale = 4)
  @Nullable BigDecimal purchasePrice;

  @Column(precision = 19, scale = 4)
  @Nullable BigDecimal stock;

  @Column(name = "restock_date")
  @Nullable LocalDate restockDate;

  /** Counts changes, from 0. */
  @Version long version;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  ProductEntity() {}

  @SuppressWarnings("NullAway.Init") // take() fills the rest.
  ProductEntity(Product product) {
    accountId = product.account().value();
    sku = product.sku().value();
    version = product.version().number() - 1;
    take(product.facts());
  }

  /** Takes over what may change; the version counts by itself. */
  final void take(Product.Facts facts) {
    name = facts.name();
    unit = facts.units().unit();
    contentUnit = StoredUnits.contentUnit(facts.units());
    contentPerUnit = StoredUnits.contentPerUnit(facts.units());
    price = facts.price().amount();
    currency = facts.price().currency().getCurrencyCode();
    purchasePrice = facts.purchasePrice() == null ? null : facts.purchasePrice().amount();
    stock = facts.stock().quantity();
    restockDate = facts.stock().restockDate();
  }

  Product toProduct() {
    Currency of = Currency.getInstance(currency);
    return new Product(
        new AccountId(accountId),
        new Sku(sku),
        new Product.Facts(
            name,
            StoredUnits.read(unit, contentUnit, contentPerUnit),
            new Money(price, of),
            purchasePrice == null ? null : new Money(purchasePrice, of),
            new Product.Stock(stock, restockDate)),
        new org.orderhub.domain.shared.Version(version + 1));
  }
}
