package org.orderhub.application.webhook;

import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.EndpointId;

/**
 * Queues an event for one endpoint, be it one that does not subscribe to its type, in the running
 * transaction. An event goes to an endpoint once, whoever asks for it.
 */
public interface QueueDelivery {
  Result queue(EndpointId endpoint, LoggedEvent event);

  sealed interface Result {
    record Queued(String endpoint) implements Result {}

    /** It subscribes to such events, or somebody else asked before. */
    record ToldAnyway(String endpoint) implements Result {}

    record SwitchedOff(String endpoint) implements Result {}

    record Missing(EndpointId endpoint) implements Result {}
  }
}
