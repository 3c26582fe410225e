package org.orderhub.persistence.store;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.store.Stores;
import org.orderhub.application.store.StoresContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JpaStoresTest implements StoresContract {

  @Inject Stores stores;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  @Override
  public Stores stores() {
    return stores;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public AccountId newAccount() {
    Account account = AccountsContract.newAccount();
    doInTransaction(() -> accounts.add(account));
    return account.id();
  }
}
