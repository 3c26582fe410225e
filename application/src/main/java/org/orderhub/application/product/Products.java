package org.orderhub.application.product;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** All products. */
public interface Products {
  void add(Product product);

  Optional<Product> find(AccountId account, Sku sku);
}
