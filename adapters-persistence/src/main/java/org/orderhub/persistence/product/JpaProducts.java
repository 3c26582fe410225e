package org.orderhub.persistence.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.orderhub.application.product.Products;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaProducts implements Products {
  private final Entities entities;

  JpaProducts(Entities entities) {
    this.entities = entities;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<ProductEntity, ProductEntity.Key> {}

  @Override
  public void add(Product product) {
    entities.persistAndFlush(new ProductEntity(product));
  }

  @Override
  public Optional<Product> find(AccountId account, Sku sku) {
    return entities
        .findByIdOptional(new ProductEntity.Key(account.value(), sku.value()))
        .map(ProductEntity::toProduct);
  }
}
