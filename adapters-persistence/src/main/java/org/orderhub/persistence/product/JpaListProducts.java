package org.orderhub.persistence.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    return entities
        .versioned()
        .page(
            query.account(),
            "sku",
            query.after() == null ? null : query.after().value(),
            query.limit(),
            product -> product.sku().value());
  }
}
