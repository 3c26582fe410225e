package org.orderhub.persistence.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.orderhub.application.product.FindProducts;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.product.Product;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;

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
            ProductRow::read);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).sku().value());
  }
}
