package org.orderhub.application.account;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryFeaturesTest implements FeaturesContract {
  private final InMemoryFeatures features = new InMemoryFeatures();

  @Override
  public Features features() {
    return features;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
