package org.orderhub.application.eventlog;

import java.time.Instant;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.shared.Actor;

/** Writes the public form of what happened: the JSON text that is frozen into the log and sent. */
public interface EventBodies {
  String write(EventType type, OrderAnnouncement announcement, Instant occurredAt, Actor actor);
}
