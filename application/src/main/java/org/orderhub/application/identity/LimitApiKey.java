package org.orderhub.application.identity;

import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;

/** Says which widgets a key is for. */
public interface LimitApiKey {
  /** The key afterwards; empty when the account has none of that name. */
  Optional<ApiKey> limit(Command command);

  /**
   * @param widgets their numbers; empty for all
   */
  record Command(AccountId account, String name, Set<Long> widgets) {
    public Command {
      widgets = Set.copyOf(widgets);
    }
  }
}
