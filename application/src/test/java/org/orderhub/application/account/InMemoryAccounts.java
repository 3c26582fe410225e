package org.orderhub.application.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;

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
  public boolean isEmpty() {
    return accounts.isEmpty();
  }
}
