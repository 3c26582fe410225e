package org.orderhub.persistence.account;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class JpaAccountsTest implements AccountsContract {
  @Inject Accounts accounts;

  @Override
  public Accounts accounts() {
    return accounts;
  }
}
