package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.EndpointId;

/** What was sent to whom and what waits, to look at. Tries are kept for 30 to 36 days. */
public interface DeliveryRecords {

  Page<ListDeliveries.Row> list(ListDeliveries.Query query);

  Optional<ShowDelivery.View> find(AccountId account, EndpointId endpoint, EventId event);

  /** What waits for one endpoint. */
  ShowEndpointHealth.Backlog backlog(AccountId account, EndpointId endpoint);

  /** How the endpoints of all accounts fare; by name only so many, those furthest behind first. */
  MeasureEndpoints.Measures measures(int mostNamed);

  /** The queue over all accounts. */
  ShowDeliveryBacklog.Queue queue();

  /** Forgets tries that are older than 30 days, some days' worth at once. */
  void forgetOldAttempts();

  /** Forgets messages whose endpoint was deleted while they were queued; gives how many. */
  int forgetOrphans();
}
