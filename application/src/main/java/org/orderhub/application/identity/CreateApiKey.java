package org.orderhub.application.identity;

import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.Scope;

/** Makes a key for a partner. Its secret is in the answer, and kept nowhere else. */
public interface CreateApiKey {
  Result create(Command command);

  /**
   * @param widgets the numbers of those it is for; empty for all
   */
  record Command(AccountId account, String name, Scope scope, Set<Long> widgets) {
    public Command {
      widgets = Set.copyOf(widgets);
    }
  }

  sealed interface Result {
    record Created(ApiKey key, Token secret) implements Result {}

    record NameTaken(String name) implements Result {}
  }
}
