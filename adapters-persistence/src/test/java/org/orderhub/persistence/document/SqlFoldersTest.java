package org.orderhub.persistence.document;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.document.Folders;
import org.orderhub.application.document.FoldersContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFoldersTest implements FoldersContract {

  @Inject Folders folders;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  @Override
  public Folders folders() {
    return folders;
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
