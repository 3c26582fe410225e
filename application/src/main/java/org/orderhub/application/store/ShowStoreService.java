package org.orderhub.application.store;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Looks the store up. */
public final class ShowStoreService implements ShowStore {
  private final Stores stores;

  public ShowStoreService(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Optional<Store> show(AccountId account, StoreId id) {
    return stores.find(account, id);
  }
}
