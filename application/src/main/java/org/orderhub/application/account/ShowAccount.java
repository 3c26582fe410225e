package org.orderhub.application.account;

import java.util.Optional;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;

/** Shows an account with its settings. */
public interface ShowAccount {
  Optional<Account> show(AccountId id);
}
