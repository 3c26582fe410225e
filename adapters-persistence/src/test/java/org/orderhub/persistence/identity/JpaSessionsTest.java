package org.orderhub.persistence.identity;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.identity.Sessions;
import org.orderhub.application.identity.SessionsContract;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.application.identity.StaffUsersContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class JpaSessionsTest implements SessionsContract {
  @Inject Sessions sessions;
  @Inject StaffUsers staffUsers;
  @Inject Accounts accounts;

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public StaffUser staffUser() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    StaffUser user = StaffUsersContract.newStaffUser(account.id());
    staffUsers.add(user, new PasswordHash("a hash"));
    return user;
  }
}
