package org.orderhub.application.account;

import java.util.Optional;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;

/** Looks the account up. */
public final class ShowAccountService implements ShowAccount {
  private final Accounts accounts;

  public ShowAccountService(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Account> show(AccountId id) {
    return accounts.find(id);
  }
}
