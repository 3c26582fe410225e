package org.orderhub.application.identity;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryApiKeysTest implements ApiKeysContract {
  private final InMemoryApiKeys apiKeys = new InMemoryApiKeys();
  private final AccountId account = new AccountId(UUID.randomUUID());

  @Override
  public ApiKeys apiKeys() {
    return apiKeys;
  }

  @Override
  public AccountId account() {
    return account;
  }
}
