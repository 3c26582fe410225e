package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Ends a subscription, with all that waits for it. */
public interface DeleteEndpoint {

  Result delete(AccountId account, EndpointId id);

  sealed interface Result {
    record Deleted() implements Result {}

    record Missing(EndpointId id) implements Result {}
  }
}
