package org.orderhub.application.message;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemorySuppressionsTest implements SuppressionsContract {
  private final InMemorySuppressions suppressions = new InMemorySuppressions();

  @Override
  public Suppressions suppressions() {
    return suppressions;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
