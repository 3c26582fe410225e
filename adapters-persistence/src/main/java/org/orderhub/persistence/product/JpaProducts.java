package org.orderhub.persistence.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.persistence.shared.MissingKeys;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaProducts implements Products {
  private static final String MISSING = MissingKeys.statement("products", "sku");

  private final Entities entities;
  private final Sql sql;

  JpaProducts(Entities entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<ProductEntity, ProductEntity.Key> {}

  @Override
  public void add(Product product) {
    try {
      entities.persistAndFlush(new ProductEntity(product));
    } catch (ConstraintViolationException lost) {
      throw changed(product);
    }
  }

  @Override
  public Optional<Product> find(AccountId account, Sku sku) {
    return entities.findByIdOptional(key(account, sku)).map(ProductEntity::toProduct);
  }

  @Override
  public void save(Product product) {
    ProductEntity entity =
        entities
            .findByIdOptional(key(product.account(), product.sku()))
            .filter(found -> found.version + 2 == product.version().number())
            .orElseThrow(() -> changed(product));
    entity.take(product.facts());
    try {
      entities.flush();
    } catch (OptimisticLockException lost) {
      throw changed(product);
    }
  }

  @Override
  public boolean remove(AccountId account, Sku sku) {
    return entities.deleteById(key(account, sku));
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

  private static ConcurrentChange changed(Product product) {
    return new ConcurrentChange("Product " + product.sku());
  }
}
