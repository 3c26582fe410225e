package org.orderhub.application.account;

import java.util.Map;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;

/** Switches features of an account on or off; gives those that are on afterwards. */
public interface SwitchFeatures {
  Set<Feature> switchAll(Command command);

  /**
   * The wish.
   *
   * @param wished on or off; a feature that is not named stays as it is
   */
  record Command(AccountId account, Map<Feature, Boolean> wished) {
    public Command {
      wished = Map.copyOf(wished);
    }
  }
}
