package org.orderhub.application.widget;

import java.time.Instant;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.widget.WidgetAnnouncement;
import org.orderhub.domain.widget.WidgetRequest;

/** Turns what happened to requests into events of the log. */
public final class WidgetAnnouncements {
  private final EventLog log;
  private final WidgetEventBodies bodies;
  private final Ids ids;

  public WidgetAnnouncements(EventLog log, WidgetEventBodies bodies, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.ids = ids;
  }

  EventId announce(WidgetAnnouncement news, Actor by, Instant now) {
    EventType type = type(news);
    WidgetRequest request = news.request();
    var id = new EventId(ids.next());
    log.append(
        List.of(
            new LoggedEvent(
                request.account(),
                id,
                type,
                new Subject(Subject.Kind.WIDGET_REQUEST, request.id().value()),
                request.sequence(),
                now,
                by,
                changes(news),
                bodies.write(type, news, now, by))));
    return id;
  }

  private static EventType type(WidgetAnnouncement news) {
    return switch (news) {
      case WidgetAnnouncement.Ordered ordered -> EventType.WIDGET_ORDERED;
      case WidgetAnnouncement.ValuesReturned returned -> EventType.WIDGET_VALUES_RETURNED;
      case WidgetAnnouncement.StatusChanged changed -> EventType.WIDGET_STATUS_CHANGED;
    };
  }

  private static List<FieldChange> changes(WidgetAnnouncement news) {
    return switch (news) {
      case WidgetAnnouncement.Ordered ordered -> List.of();
      case WidgetAnnouncement.ValuesReturned returned -> returned.changes();
      case WidgetAnnouncement.StatusChanged changed ->
          List.of(
              new FieldChange(
                  "externalStatus",
                  changed.before().raw(),
                  changed.request().state().status().raw()));
    };
  }
}
