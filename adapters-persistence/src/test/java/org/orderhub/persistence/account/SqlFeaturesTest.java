package org.orderhub.persistence.account;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.account.Features;
import org.orderhub.application.account.FeaturesContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlFeaturesTest implements FeaturesContract {
  @Inject Features features;
  @Inject Accounts accounts;

  @Override
  public Features features() {
    return features;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
