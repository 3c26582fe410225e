package org.orderhub.domain.identity;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Text;

/** A partner's credential for one account. Its secret is known to the partner alone. */
public record ApiKey(AccountId account, UUID id, String name, Scope scope) {
  public ApiKey {
    Text.key(name, 100);
  }

  public Actor asActor() {
    return new Actor.PartnerKey(name);
  }
}
