package org.orderhub.application.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;

/** All tenants. */
public interface Accounts {
  void add(Account account);

  Optional<Account> find(AccountId id);

  Optional<Account> named(String slug);

  boolean isEmpty();

  /**
   * Stores a changed account; its version is the next one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Account account);

  /** What the accounts want of orders that do not add up; unknown accounts are absent. */
  Map<AccountId, TotalsCheck> totalsChecks(Collection<AccountId> ids);
}
