package org.orderhub.persistence.eventlog;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.eventlog.OpenEvents;
import org.orderhub.application.eventlog.OpenEventsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlOpenEventsTest implements OpenEventsContract {
  @Inject OpenEvents events;
  @Inject Accounts accounts;

  @Override
  public OpenEvents openEvents() {
    return events;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
