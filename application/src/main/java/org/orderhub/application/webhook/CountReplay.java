package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Tells how many messages would be sent again, and sends none. */
public interface CountReplay {
  Result count(AccountId account, EndpointId endpoint, Replays.Selection selection);

  sealed interface Result {
    /**
     * @param isAll false when there are more, which another request would have to follow
     */
    record Counted(int messages, boolean isAll) implements Result {}

    record Missing(EndpointId endpoint) implements Result {}
  }
}
