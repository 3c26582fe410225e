package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.EmailAddress;

/** Takes it off the list. */
public final class LiftSuppressionService implements LiftSuppression {
  private final Suppressions suppressions;

  public LiftSuppressionService(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  @Override
  public boolean lift(AccountId account, EmailAddress address) {
    return suppressions.remove(account, address);
  }
}
