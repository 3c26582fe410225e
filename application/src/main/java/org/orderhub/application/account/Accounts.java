package org.orderhub.application.account;

import java.util.Optional;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;

/** All tenants. */
public interface Accounts {
  void add(Account account);

  Optional<Account> find(AccountId id);

  Optional<Account> named(String slug);

  boolean isEmpty();
}
