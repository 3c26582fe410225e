package org.orderhub.persistence.message;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.message.KeptMessageSettings;
import org.orderhub.application.message.KeptMessageSettingsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlKeptMessageSettingsTest implements KeptMessageSettingsContract {
  @Inject KeptMessageSettings settings;
  @Inject Accounts accounts;

  @Override
  public KeptMessageSettings settings() {
    return settings;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
