package org.orderhub.application.identity;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemorySetUpLinksTest implements SetUpLinksContract {
  private final InMemorySetUpLinks setUpLinks = new InMemorySetUpLinks();
  private final AccountId account = new AccountId(UUID.randomUUID());

  @Override
  public SetUpLinks setUpLinks() {
    return setUpLinks;
  }

  @Override
  public AccountId account() {
    return account;
  }
}
