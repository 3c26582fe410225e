package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;

/** Sends one message again, byte for byte and by the same id. One that is parked is released. */
public interface ReplayDelivery {
  Result replay(Command command);

  record Command(AccountId account, EndpointId endpoint, EventId event, Actor by) {}

  sealed interface Result {
    record Queued() implements Result {}

    /** It waits to be sent as it is. */
    record Waiting() implements Result {}

    record Missing() implements Result {}
  }
}
