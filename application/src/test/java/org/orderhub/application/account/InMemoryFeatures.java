package org.orderhub.application.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;

/** Features in a map. */
public final class InMemoryFeatures implements Features {
  private final Map<AccountId, EnumSet<Feature>> features = new HashMap<>();

  @Override
  public Set<AccountId> having(Feature feature, Collection<AccountId> accounts) {
    return accounts.stream()
        .filter(account -> of(account).contains(feature))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Feature> of(AccountId account) {
    return features.getOrDefault(account, EnumSet.noneOf(Feature.class));
  }

  @Override
  public void set(AccountId account, Feature feature, boolean isOn) {
    EnumSet<Feature> own = features.computeIfAbsent(account, none -> EnumSet.noneOf(Feature.class));
    if (isOn) {
      own.add(feature);
    } else {
      own.remove(feature);
    }
  }
}
