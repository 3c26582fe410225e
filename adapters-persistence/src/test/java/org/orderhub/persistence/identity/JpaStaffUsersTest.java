package org.orderhub.persistence.identity;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.application.identity.StaffUsersContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class JpaStaffUsersTest implements StaffUsersContract {
  @Inject StaffUsers staffUsers;
  @Inject Accounts accounts;

  @Override
  public StaffUsers staffUsers() {
    return staffUsers;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
