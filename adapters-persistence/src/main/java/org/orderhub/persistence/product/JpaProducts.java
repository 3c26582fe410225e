package org.orderhub.persistence.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    return skus.stream()
        .sorted(Comparator.comparing(Sku::value))
        .flatMap(sku -> find(account, sku).stream())
        .toList();
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
