package org.orderhub.application.webhook;

import java.util.Optional;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.EndpointId;

/** Shows which message holds a lane: what an endpoint is yet to be told of one subject. */
public interface ShowLane {

  /** None when nothing of the subject waits for the endpoint. */
  Optional<Lane> show(AccountId account, EndpointId endpoint, UUID subject);

  /**
   * @param head the oldest message, which all others wait for
   * @param isParked it is not tried any more until somebody acts
   * @param messages that wait, it included, counted up to 10,000
   */
  record Lane(EventId head, boolean isParked, long messages) {}
}
