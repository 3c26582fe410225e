package org.orderhub.persistence.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.orderhub.application.product.ListProducts;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.product.Product;

/** Pages by keyset. */
@ApplicationScoped
class JpaListProducts implements ListProducts {
  private final JpaProducts.Entities entities;

  JpaListProducts(JpaProducts.Entities entities) {
    this.entities = entities;
  }

  @Override
  @Transactional
  public Page<Product> list(Query query) {
    List<Product> found =
        entities
            .find(
                "accountId = ?1 and sku > ?2 order by sku",
                query.account().value(),
                query.after() == null ? "" : query.after().value())
            .page(0, query.limit() + 1)
            .stream()
            .map(ProductEntity::toProduct)
            .toList();
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).sku().value());
  }
}
