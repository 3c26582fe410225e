package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.account.Account;

/** Tells which account a set-up link is for; nothing once it is used or unknown. */
public interface ShowSetUp {
  Optional<Account> show(Token token);
}
