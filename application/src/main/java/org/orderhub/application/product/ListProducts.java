package org.orderhub.application.product;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** Lists products by their keys. */
public interface ListProducts {

  Page<Product> list(Query query);

  /**
   * What to list.
   *
   * @param after the key at which the page before ended
   */
  record Query(AccountId account, int limit, @Nullable Sku after) {}
}
