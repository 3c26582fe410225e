package org.orderhub.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.Health;

/** What the contracts of the webhook ports need of whoever implements them. */
public interface DeliveryStore {
  Endpoints endpoints();

  Deliveries deliveries();

  EndpointHealths healths();

  DeliveryRecords records();

  /** An account that exists. */
  AccountId account();

  /** Queues the events, as the event log does. */
  void queue(List<LoggedEvent> events);

  /** Has a breaker in that state, whatever became of its tries. */
  default void put(Endpoint endpoint, Breaker breaker) {
    var name = new Endpoints.Name(endpoint.account(), endpoint.id());
    inTransaction(() -> {
      EndpointHealths.Examined known = healths().examine(List.of(name)).endpoints().getFirst();
      Health health = known.health();
      healths()
          .save(
              List.of(
                  new EndpointHealths.Examined(
                      name,
                      new Health(
                          breaker,
                          health.failuresInARow(),
                          health.failingSince(),
                          health.lastSuccess(),
                          health.told()),
                      known.events())));
      return name;
    });
  }

  default Instant now() {
    return inTransaction(() -> healths().now());
  }

  /** Makes the store's clock go on. */
  void pass(Duration time);

  <T> T inTransaction(Supplier<T> work);
}
