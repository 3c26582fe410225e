package org.orderhub.application.account;

import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;

/** Shows which features are on for an account. */
public interface ShowFeatures {
  Set<Feature> show(AccountId account);
}
