package org.orderhub.application.webhook;

import java.util.concurrent.CompletionStage;

/**
 * Sends one message once, exactly as {@link WebhookSender} does, and tells what both sides said.
 */
public interface TestSender {

  /** The stage never fails. Credentials are left out of what is told. */
  CompletionStage<TestCall> sendAndTell(WebhookSender.Message message);
}
