package org.orderhub.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.store.FindStores;
import org.orderhub.application.store.Stores;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindStoresTest {
  @Inject FindStores findStores;
  @Inject Stores stores;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  @Test
  void storesAreFoundByAPartOfKeyOrNameAndPageByPage() {
    Account account = AccountsContract.newAccount();
    Store graz = new Store(account.id(), new StoreId("g-1"), "Graz", Version.FIRST);
    Store wien = new Store(account.id(), new StoreId("w-1"), "Wien", Version.FIRST);
    transactions.inTransaction(() -> {
      accounts.add(account);
      stores.add(graz);
      stores.add(wien);
      return account;
    });

    assertThat(findStores.find(new FindStores.Query(account.id(), "RAZ", 10, null)).items())
        .containsExactly(graz);
    var first = findStores.find(new FindStores.Query(account.id(), "", 1, null));
    assertThat(first.next()).isEqualTo("g-1");
    assertThat(findStores.find(new FindStores.Query(account.id(), "", 1, graz.id())).items())
        .containsExactly(wien);
  }
}
