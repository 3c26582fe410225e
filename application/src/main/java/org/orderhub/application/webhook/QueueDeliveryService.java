package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;

/** Leaves what goes there anyway alone. */
public final class QueueDeliveryService implements QueueDelivery {
  private final Endpoints endpoints;
  private final SingleDeliveries deliveries;

  public QueueDeliveryService(Endpoints endpoints, SingleDeliveries deliveries) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
  }

  @Override
  public Result queue(EndpointId id, LoggedEvent event) {
    Optional<Endpoint> found = endpoints.find(event.account(), id);
    if (found.isEmpty()) {
      return new Result.Missing(id);
    }
    Endpoint endpoint = found.get();
    String name = endpoint.settings().name();
    if (endpoint.status() != EndpointStatus.ACTIVE) {
      return new Result.SwitchedOff(name);
    }
    boolean isNew = !endpoint.wants(event.type()) && deliveries.add(id, event);
    return isNew ? new Result.Queued(name) : new Result.ToldAnyway(name);
  }
}
