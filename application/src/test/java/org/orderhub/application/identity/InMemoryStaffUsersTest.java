package org.orderhub.application.identity;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryStaffUsersTest implements StaffUsersContract {
  private final InMemoryStaffUsers staffUsers = new InMemoryStaffUsers();
  private final AccountId account = new AccountId(UUID.randomUUID());

  @Override
  public StaffUsers staffUsers() {
    return staffUsers;
  }

  @Override
  public AccountId account() {
    return account;
  }
}
