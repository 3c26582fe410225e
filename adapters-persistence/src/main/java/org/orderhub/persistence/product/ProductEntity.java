package org.orderhub.persistence.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
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

  @Column(precision = 19, scale = 4)
  BigDecimal price;

  String currency;

  @Version long version;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  ProductEntity() {}

  ProductEntity(Product product) {
    accountId = product.account().value();
    sku = product.sku().value();
    name = product.name();
    unit = product.unit();
    price = product.price().amount();
    currency = product.price().currency().getCurrencyCode();
  }

  Product toProduct() {
    return new Product(
        new AccountId(accountId),
        new Sku(sku),
        name,
        unit,
        new Money(price, Currency.getInstance(currency)));
  }
}
