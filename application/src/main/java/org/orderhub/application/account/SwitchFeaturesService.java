package org.orderhub.application.account;

import java.util.Set;
import org.orderhub.domain.account.Feature;

/** Stores what is wished. */
public final class SwitchFeaturesService implements SwitchFeatures {
  private final Features features;

  public SwitchFeaturesService(Features features) {
    this.features = features;
  }

  @Override
  public Set<Feature> switchAll(Command command) {
    command.wished().forEach((feature, isOn) -> features.set(command.account(), feature, isOn));
    return features.of(command.account());
  }
}
