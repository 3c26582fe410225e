package org.orderhub.application.product;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** Searches the catalogue; products are sorted by their keys. */
public interface FindProducts {

  Page<Product> find(Query query);

  /**
   * What to list.
   *
   * @param search a part of the key or the name, in whichever case; empty for no search
   * @param after the key at which the page before ended
   */
  record Query(AccountId account, String search, int limit, @Nullable Sku after) {}
}
