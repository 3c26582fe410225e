package org.orderhub.application.identity;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** All staff users. An e-mail address is unique over all accounts: it is all that sign-in asks. */
public interface StaffUsers {

  void add(StaffUser user, PasswordHash password);

  Optional<Credentials> withEmail(EmailAddress email);

  Optional<StaffUser> find(AccountId account, StaffId id);

  /** The administrators of an account, by e-mail address. */
  List<StaffUser> administrators(AccountId account);

  boolean isEmpty();

  /** A staff user and what proves who they are. */
  record Credentials(StaffUser user, PasswordHash password) {}
}
