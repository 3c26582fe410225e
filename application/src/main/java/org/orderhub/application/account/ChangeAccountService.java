package org.orderhub.application.account;

import java.util.Optional;
import org.orderhub.domain.account.Account;

/** Compares versions, then stores what differs. */
public final class ChangeAccountService implements ChangeAccount {
  private final Accounts accounts;

  public ChangeAccountService(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Result change(Command command) {
    Optional<Account> found = accounts.find(command.account());
    if (found.isEmpty()) {
      return new Result.Missing(command.account());
    }
    Account current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Account changed = command.wish().on(current);
    if (!changed.equals(current)) {
      accounts.save(changed);
    }
    return new Result.Changed(changed);
  }
}
