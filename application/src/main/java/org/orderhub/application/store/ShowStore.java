package org.orderhub.application.store;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Shows one store. */
public interface ShowStore {
  Optional<Store> show(AccountId account, StoreId id);
}
