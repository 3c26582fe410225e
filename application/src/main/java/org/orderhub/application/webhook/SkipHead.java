package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;

/** Gives up the oldest message of a lane, parked or waiting, so that the next goes on. */
public interface SkipHead {
  Result skip(Command command);

  record Command(AccountId account, EndpointId endpoint, EventId event, Actor by) {}

  sealed interface Result {
    record Skipped() implements Result {}

    /** It is not the oldest of its lane, is on its way just now, or is not there. */
    record NotTheHead() implements Result {}
  }
}
