package org.orderhub.application.store;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Searches stores; they are sorted by their keys. */
public interface FindStores {

  Page<Store> find(Query query);

  /**
   * What to list.
   *
   * @param search a part of the key or the name, in whichever case; empty for no search
   * @param after the key at which the page before ended
   */
  record Query(AccountId account, String search, int limit, @Nullable StoreId after) {}
}
