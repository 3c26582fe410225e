package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecrets;

/** Sends one message once, signed. Every end is an outcome; the stage never fails. */
public interface WebhookSender {

  CompletionStage<Attempt> send(Message message);

  /**
   * What is sent.
   *
   * @param id the same over all tries
   * @param attempt counts the tries, from 1
   * @param body the frozen JSON text
   */
  record Message(
      EventId id,
      EndpointUrl url,
      Authentication authentication,
      SigningSecrets secrets,
      CustomHeaders headers,
      int attempt,
      String body) {}

  /**
   * How it ended.
   *
   * @param answer the beginning of the answer's body, at most 4 kB; empty when there was none
   */
  record Attempt(AttemptOutcome outcome, Duration took, String answer) {}
}
