package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.application.account.Accounts;
import org.orderhub.domain.account.Account;

/** Looks the link up. */
public final class ShowSetUpService implements ShowSetUp {
  private final SetUpLinks links;
  private final Accounts accounts;

  public ShowSetUpService(SetUpLinks links, Accounts accounts) {
    this.links = links;
    this.accounts = accounts;
  }

  @Override
  public Optional<Account> show(Token token) {
    return links.find(token.hash()).flatMap(link -> accounts.find(link.account()));
  }
}
