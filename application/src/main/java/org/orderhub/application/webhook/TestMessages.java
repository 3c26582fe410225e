package org.orderhub.application.webhook;

import java.time.Clock;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecrets;

/** What a test sends. A time and a UUID need no escapes. */
record TestMessages(Ids ids, Clock clock) {

  WebhookSender.Message of(Endpoint endpoint, SigningSecrets secrets) {
    return message(endpoint.settings(), secrets, data(endpoint.id()));
  }

  /** Of settings that belong to no endpoint yet. */
  WebhookSender.Message of(Endpoint.Settings settings, SigningSecrets secrets) {
    return message(settings, secrets, "{}");
  }

  /** Of settings that an endpoint might get. */
  WebhookSender.Message of(Endpoint.Settings settings, EndpointId id, SigningSecrets secrets) {
    return message(settings, secrets, data(id));
  }

  private WebhookSender.Message message(
      Endpoint.Settings settings, SigningSecrets secrets, String data) {
    return new WebhookSender.Message(
        new EventId(ids.next()),
        settings.url(),
        settings.authentication(),
        secrets,
        settings.headers(),
        1,
        """
        {"type":"endpoint.test","timestamp":"%s","data":%s}\
        """
            .formatted(clock.instant(), data));
  }

  private static String data(EndpointId id) {
    return "{\"endpointId\":\"" + id + "\"}";
  }
}
