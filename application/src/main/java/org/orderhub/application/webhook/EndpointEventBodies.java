package org.orderhub.application.webhook;

import java.time.Instant;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;

/** Writes the public form of what happened to an endpoint. */
public interface EndpointEventBodies {
  /**
   * @param sequence counts the events of this endpoint, from 1
   */
  String write(
      EventType type, Endpoint endpoint, HealthNotice notice, Instant occurredAt, long sequence);
}
