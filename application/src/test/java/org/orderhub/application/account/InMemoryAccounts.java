package org.orderhub.application.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;

/** Accounts of one test. */
public final class InMemoryAccounts implements Accounts {
  private final Map<AccountId, Account> accounts = new LinkedHashMap<>();

  @Override
  public void add(Account account) {
    if (named(account.slug()).isPresent() || accounts.putIfAbsent(account.id(), account) != null) {
      throw new IllegalStateException("There is an account " + account.slug());
    }
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public Optional<Account> named(String slug) {
    return accounts.values().stream().filter(account -> account.slug().equals(slug)).findFirst();
  }

  @Override
  public void save(Account account) {
    if (!accounts.get(account.id()).version().next().equals(account.version())) {
      throw new ConcurrentChange("Account " + account.slug());
    }
    accounts.put(account.id(), account);
  }

  @Override
  public Map<AccountId, TotalsCheck> totalsChecks(Collection<AccountId> ids) {
    return accounts.values().stream()
        .filter(account -> ids.contains(account.id()))
        .collect(Collectors.toMap(Account::id, Account::totals));
  }

  @Override
  public boolean isEmpty() {
    return accounts.isEmpty();
  }
}
