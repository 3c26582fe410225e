package org.orderhub.application.shop;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.EmailAddress;

/**
 * How customers sign in. An e-mail address is unique in its account: the same person may be a
 * customer of several.
 */
public interface CustomerLogins {

  /** Adds a login, or puts it in the place of the customer's. */
  void put(Login login);

  /** Those with the address, over all accounts, the latest first; at most {@code limit}. */
  List<Login> withEmail(EmailAddress email, int limit);

  Optional<Login> withEmail(AccountId account, EmailAddress email);

  Optional<Login> find(AccountId account, CustomerId customer);

  /** What a customer signs in with. */
  record Login(AccountId account, CustomerId customer, EmailAddress email, PasswordHash password) {}
}
