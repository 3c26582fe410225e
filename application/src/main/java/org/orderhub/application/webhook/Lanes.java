package org.orderhub.application.webhook;

import java.util.Optional;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;

/** What people do about a message that holds its lane. */
public interface Lanes {
  /**
   * A message and who acts on it.
   *
   * @param id of what is done, for the record
   */
  record Step(UUID id, AccountId account, EndpointId endpoint, EventId event, Actor by) {}

  /** A parked message has all its tries again, at once; false when none is parked by that name. */
  boolean release(Step step);

  /**
   * Gives up the oldest message of a lane, so that the next goes on; false when it is not the
   * oldest, is on its way, or is not there.
   */
  boolean skip(Step step);

  /** The lane of a subject; none when nothing of it waits. */
  Optional<ShowLane.Lane> find(AccountId account, EndpointId endpoint, UUID subject);
}
