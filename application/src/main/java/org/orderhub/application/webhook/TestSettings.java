package org.orderhub.application.webhook;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;

/**
 * Sends one test message by settings that are not stored, now, and tells what came back: to see
 * that an endpoint works before there is one. Nothing is stored and nothing is queued.
 */
public interface TestSettings {

  CompletionStage<TestCall> test(Command command);

  /**
   * @param stored the endpoint these settings may become those of: its secret signs. Without one,
   *     or when it is gone, a secret signs that nobody knows.
   */
  record Command(AccountId account, Endpoint.Settings settings, @Nullable EndpointId stored) {}
}
