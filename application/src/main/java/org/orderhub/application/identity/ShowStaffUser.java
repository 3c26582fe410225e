package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;

/** Shows who a staff user is; empty for one who is not of the account, or not any more. */
public interface ShowStaffUser {
  Optional<StaffUser> show(AccountId account, StaffId id);
}
