package org.orderhub.application.account;

import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;

/** Looks them up. */
public final class ShowFeaturesService implements ShowFeatures {
  private final Features features;

  public ShowFeaturesService(Features features) {
    this.features = features;
  }

  @Override
  public Set<Feature> show(AccountId account) {
    return features.of(account);
  }
}
