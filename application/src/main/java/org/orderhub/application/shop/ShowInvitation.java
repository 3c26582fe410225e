package org.orderhub.application.shop;

import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.shared.EmailAddress;

/** Tells whom a link invites; nothing once it is used, over or unknown. */
public interface ShowInvitation {
  Optional<View> show(Token token);

  record View(Account account, EmailAddress email) {}
}
