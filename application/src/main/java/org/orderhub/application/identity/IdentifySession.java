package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.StaffUser;

/** Tells who is at work in a session that is not over, and keeps it from going idle. */
public interface IdentifySession {

  Optional<Visitor> identify(Token token);

  /** A signed-in staff user and their account. */
  record Visitor(StaffUser user, Account account) {}
}
