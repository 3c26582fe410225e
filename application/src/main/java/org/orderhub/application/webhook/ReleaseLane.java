package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;

/** Lets a lane go on whose oldest message is parked: that message has all its tries again. */
public interface ReleaseLane {
  Result release(Command command);

  record Command(AccountId account, EndpointId endpoint, EventId event, Actor by) {}

  sealed interface Result {
    record Released() implements Result {}

    /** Nothing of that name is parked. */
    record NotParked() implements Result {}
  }
}
