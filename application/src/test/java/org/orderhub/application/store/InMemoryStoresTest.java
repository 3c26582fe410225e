package org.orderhub.application.store;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryStoresTest implements StoresContract {

  private final InMemoryStores stores = new InMemoryStores();

  @Override
  public Stores stores() {
    return stores;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
