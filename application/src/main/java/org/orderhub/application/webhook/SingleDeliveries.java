package org.orderhub.application.webhook;

import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.EndpointId;

/** Deliveries that somebody asks for one by one, beside those of subscriptions. */
public interface SingleDeliveries {
  /** Queues the event for the endpoint; false when it waits for it, or was sent to it, already. */
  boolean add(EndpointId endpoint, LoggedEvent event);
}
