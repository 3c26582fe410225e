package org.orderhub.persistence.widget;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.widget.Widgets;
import org.orderhub.application.widget.WidgetsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlWidgetsTest implements WidgetsContract {
  @Inject Widgets widgets;
  @Inject Accounts accounts;

  @Override
  public Widgets widgets() {
    return widgets;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
