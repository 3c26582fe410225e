package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;

/**
 * Sends many messages again: at most {@link Replays#MOST} of them, a few at a time beside what is
 * new, in the order of their lanes. Who asked for it is kept.
 */
public interface ReplayDeliveries {
  Result replay(Command command);

  record Command(AccountId account, EndpointId endpoint, Replays.Selection selection, Actor by) {}

  sealed interface Result {
    /**
     * @param isAll false when more than that were selected
     */
    record Queued(int messages, boolean isAll) implements Result {}

    record Missing(EndpointId endpoint) implements Result {}
  }
}
