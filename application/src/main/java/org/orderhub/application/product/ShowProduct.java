package org.orderhub.application.product;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** Shows one product. */
public interface ShowProduct {
  Optional<Product> show(AccountId account, Sku sku);
}
