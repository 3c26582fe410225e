package org.orderhub.application.identity;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.StaffUser;

final class InMemorySessionsTest implements SessionsContract {
  private final InMemorySessions sessions = new InMemorySessions();
  private final StaffUser staffUser =
      StaffUsersContract.newStaffUser(new AccountId(UUID.randomUUID()));

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public StaffUser staffUser() {
    return staffUser;
  }
}
