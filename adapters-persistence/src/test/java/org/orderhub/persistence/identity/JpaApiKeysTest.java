package org.orderhub.persistence.identity;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.identity.ApiKeys;
import org.orderhub.application.identity.ApiKeysContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class JpaApiKeysTest implements ApiKeysContract {
  @Inject ApiKeys apiKeys;
  @Inject Accounts accounts;

  @Override
  public ApiKeys apiKeys() {
    return apiKeys;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
