package org.orderhub.domain.identity;

import java.util.Set;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Text;

/**
 * A partner's credential for one account. Its secret is known to the partner alone.
 *
 * @param widgets the numbers of those it may work with; empty for all
 */
public record ApiKey(AccountId account, UUID id, String name, Scope scope, Set<Long> widgets) {
  public ApiKey {
    Text.key(name, 100);
    widgets = Set.copyOf(widgets);
  }

  /** A key for every widget. */
  public ApiKey(AccountId account, UUID id, String name, Scope scope) {
    this(account, id, name, scope, Set.of());
  }

  public boolean reachesWidget(long number) {
    return widgets.isEmpty() || widgets.contains(number);
  }

  /** The same for other widgets. */
  public ApiKey limitedTo(Set<Long> others) {
    return new ApiKey(account, id, name, scope, others);
  }

  public Actor asActor() {
    return new Actor.PartnerKey(name);
  }
}
