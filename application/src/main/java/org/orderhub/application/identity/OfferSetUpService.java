package org.orderhub.application.identity;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.account.Accounts;
import org.orderhub.domain.account.Account;

/** Adds a link at every start without staff; all of them end with the first that is used. */
public final class OfferSetUpService implements OfferSetUp {
  private final Accounts accounts;
  private final StaffUsers users;
  private final SetUpLinks links;
  private final Tokens tokens;
  private final Clock clock;

  public OfferSetUpService(
      Accounts accounts, StaffUsers users, SetUpLinks links, Tokens tokens, Clock clock) {
    this.accounts = accounts;
    this.users = users;
    this.links = links;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Token> offer(Account first) {
    if (!users.isEmpty()) {
      return Optional.empty();
    }
    Account account = accounts.named(first.slug()).orElseGet(() -> opened(first));
    Token token = tokens.next();
    links.add(new SetUpLinks.SetUpLink(token.hash(), account.id(), clock.instant()));
    return Optional.of(token);
  }

  private Account opened(Account account) {
    accounts.add(account);
    return account;
  }
}
