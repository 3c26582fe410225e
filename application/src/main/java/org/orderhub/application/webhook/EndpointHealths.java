package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.Health;

/** How the endpoints fare. Time is the store's own clock. */
public interface EndpointHealths {
  /**
   * The health of an endpoint, locked until the transaction ends.
   *
   * @param events how many events told of it so far
   */
  record Examined(Endpoints.Name name, Health health, long events) {}

  record Examination(Instant now, List<Examined> endpoints) {}

  /** Locks one after the other; endpoints that are gone are left out. */
  Examination examine(Collection<Endpoints.Name> endpoints);

  /** Locks some of the active endpoints that fail, those first that fail longest. */
  Examination examineFailing(int most);

  void save(List<Examined> changed);

  /** The health as it is, without a lock; that of a new endpoint when nothing was sent yet. */
  Health find(AccountId account, EndpointId id);

  /** Those of an account whose trouble people were told of, and not of its end. */
  List<EndpointId> inTrouble(AccountId account);

  /** The store's clock. */
  Instant now();
}
