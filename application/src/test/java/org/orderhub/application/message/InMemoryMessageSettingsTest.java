package org.orderhub.application.message;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryMessageSettingsTest implements KeptMessageSettingsContract {
  private final InMemoryMessageSettings settings = new InMemoryMessageSettings();

  @Override
  public KeptMessageSettings settings() {
    return settings;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
