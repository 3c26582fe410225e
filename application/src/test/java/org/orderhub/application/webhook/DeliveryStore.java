package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;

/** What the contracts of the webhook ports need of whoever implements them. */
public interface DeliveryStore {
  Endpoints endpoints();

  Deliveries deliveries();

  DeliveryRecords records();

  /** An account that exists. */
  AccountId account();

  /** Queues the events, as the event log does. */
  void queue(List<LoggedEvent> events);

  /** Makes the store's clock go on. */
  void pass(Duration time);

  <T> T inTransaction(Supplier<T> work);
}
