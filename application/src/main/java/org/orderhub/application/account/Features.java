package org.orderhub.application.account;

import java.util.Collection;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;

/** Which features are on for which account; all are off until somebody switches them on. */
public interface Features {
  /** Those of the accounts that have the feature. */
  Set<AccountId> having(Feature feature, Collection<AccountId> accounts);

  /** The features of one account. */
  Set<Feature> of(AccountId account);

  /** Safe to repeat. */
  void set(AccountId account, Feature feature, boolean isOn);
}
