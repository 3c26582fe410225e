package org.orderhub.application.webhook;

import java.util.concurrent.CompletionStage;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/**
 * Sends one signed test message to an endpoint, now, and tells what came back. Nothing is queued.
 */
public interface TestEndpoint {

  CompletionStage<Result> test(AccountId account, EndpointId id);

  sealed interface Result {
    record Tried(TestCall call) implements Result {}

    record Missing(EndpointId id) implements Result {}
  }
}
