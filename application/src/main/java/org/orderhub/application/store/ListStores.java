package org.orderhub.application.store;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Lists stores by their keys. */
public interface ListStores {

  Page<Store> list(Query query);

  /**
   * What to list.
   *
   * @param after the key at which the page before ended
   */
  record Query(AccountId account, int limit, @Nullable StoreId after) {}
}
