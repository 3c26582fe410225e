package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;

/** Shows the user as kept. */
public final class ShowStaffUserService implements ShowStaffUser {
  private final StaffUsers users;

  public ShowStaffUserService(StaffUsers users) {
    this.users = users;
  }

  @Override
  public Optional<StaffUser> show(AccountId account, StaffId id) {
    return users.find(account, id);
  }
}
