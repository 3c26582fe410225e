package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.account.Account;

/**
 * Makes a one-time token for setting OrderHub up, as long as nobody can sign in. Opens the account
 * given when it is not there yet.
 */
public interface OfferSetUp {

  /** Empty once there is a staff user. */
  Optional<Token> offer(Account first);
}
