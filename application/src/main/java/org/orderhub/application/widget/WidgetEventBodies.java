package org.orderhub.application.widget;

import java.time.Instant;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.WidgetAnnouncement;

/** Writes the public form of what happened to requests. */
public interface WidgetEventBodies {
  String write(EventType type, WidgetAnnouncement news, Instant occurredAt, Actor actor);
}
