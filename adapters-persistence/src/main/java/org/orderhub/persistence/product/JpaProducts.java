package org.orderhub.persistence.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.product.Products;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.persistence.shared.MissingKeys;
import org.orderhub.persistence.shared.Sql;
import org.orderhub.persistence.shared.VersionedEntities;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaProducts implements Products {
  private static final String MISSING = MissingKeys.statement("products", "sku");
  private static final String ALL =
      "select * from products where account_id = ? and sku = any(?) order by sku";

  /** Sorted, so that two who store the same products at once wait for one another in turn. */
  private static final String PUT =
      """
      insert into products as p (
        account_id, sku, name, unit, content_unit, content_per_unit, price, currency,
        purchase_price, stock, restock_date, version)
      select ?::uuid, sku, name, unit, content_unit, content_per_unit, price, currency,
        purchase_price, stock, restock_date, 0
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::numeric[],
        ?::text[], ?::numeric[], ?::numeric[], ?::date[])
        as wished (sku, name, unit, content_unit, content_per_unit, price, currency,
          purchase_price, stock, restock_date)
      order by sku
      on conflict (account_id, sku) do update set
        name = excluded.name, unit = excluded.unit, content_unit = excluded.content_unit,
        content_per_unit = excluded.content_per_unit, price = excluded.price,
        currency = excluded.currency, purchase_price = excluded.purchase_price,
        stock = excluded.stock, restock_date = excluded.restock_date, version = p.version + 1
      """;

  private final VersionedEntities<ProductEntity, ProductEntity.Key, Product> products;
  private final Sql sql;

  JpaProducts(Entities entities, Sql sql) {
    this.products = entities.versioned();
    this.sql = sql;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<ProductEntity, ProductEntity.Key> {
    VersionedEntities<ProductEntity, ProductEntity.Key, Product> versioned() {
      return new VersionedEntities<>(this, entity -> entity.version, ProductEntity::toProduct);
    }
  }

  @Override
  public void add(Product product) {
    products.add(new ProductEntity(product), name(product));
  }

  @Override
  public Optional<Product> find(AccountId account, Sku sku) {
    return products.find(key(account, sku));
  }

  @Override
  public void save(Product product) {
    products.save(
        key(product.account(), product.sku()),
        product.version(),
        entity -> entity.take(product.facts()),
        name(product));
  }

  @Override
  public List<Product> all(AccountId account, Collection<Sku> skus) {
    List<Sku> asked = List.copyOf(skus);
    return asked.isEmpty()
        ? List.of()
        : sql.query(
            ALL,
            parameters -> parameters.uuid(account.value()).texts(asked, Sku::value),
            ProductRow::read);
  }

  @Override
  public void putAll(AccountId account, List<Product> wished) {
    List<Product.Facts> facts = wished.stream().map(Product::facts).toList();
    sql.update(
        PUT,
        parameters ->
            parameters
                .uuid(account.value())
                .texts(wished, product -> product.sku().value())
                .texts(facts, Product.Facts::name)
                .texts(facts, each -> each.units().unit())
                .texts(facts, each -> StoredUnits.contentUnit(each.units()))
                .decimals(facts, each -> StoredUnits.contentPerUnit(each.units()))
                .decimals(facts, each -> each.price().amount())
                .texts(facts, each -> each.price().currency().getCurrencyCode())
                .decimals(facts, JpaProducts::purchasePrice)
                .decimals(facts, each -> each.stock().quantity())
                .texts(facts, JpaProducts::restockDate));
  }

  private static @Nullable BigDecimal purchasePrice(Product.Facts facts) {
    return facts.purchasePrice() == null ? null : facts.purchasePrice().amount();
  }

  private static @Nullable String restockDate(Product.Facts facts) {
    LocalDate date = facts.stock().restockDate();
    return date == null ? null : date.toString();
  }

  @Override
  public boolean remove(AccountId account, Sku sku) {
    return products.remove(key(account, sku));
  }

  @Override
  public Set<Reference> missing(Collection<Reference> references) {
    List<Reference> asked = List.copyOf(references);
    return Set.copyOf(
        sql.query(
            MISSING,
            parameters ->
                parameters
                    .uuids(asked, reference -> reference.account().value())
                    .texts(asked, reference -> reference.sku().value()),
            row -> new Reference(new AccountId(row.uuid("account_id")), new Sku(row.text("key")))));
  }

  private static ProductEntity.Key key(AccountId account, Sku sku) {
    return new ProductEntity.Key(account.value(), sku.value());
  }

  private static String name(Product product) {
    return "Product " + product.sku();
  }
}
