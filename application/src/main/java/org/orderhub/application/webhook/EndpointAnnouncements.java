package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.webhook.EndpointHealths.Examined;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;

/** Tells the log, and by it the other endpoints of the account, how an endpoint fares. */
public final class EndpointAnnouncements {
  private final EventLog log;
  private final EndpointEventBodies bodies;
  private final Ids ids;

  public EndpointAnnouncements(EventLog log, EndpointEventBodies bodies, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.ids = ids;
  }

  /** Gives the endpoint as it counts its events afterwards. */
  Examined announce(Examined about, Endpoint endpoint, List<HealthNotice> notices, Instant now) {
    List<LoggedEvent> events = new ArrayList<>();
    long sequence = about.events();
    for (HealthNotice notice : notices) {
      sequence++;
      events.add(event(endpoint, notice, now, sequence));
    }
    log.append(events);
    return new Examined(about.name(), about.health(), sequence);
  }

  private LoggedEvent event(Endpoint about, HealthNotice notice, Instant now, long sequence) {
    EventType type = type(notice);
    return new LoggedEvent(
        about.account(),
        new EventId(ids.next()),
        type,
        new Subject(Subject.Kind.ENDPOINT, about.id().value()),
        sequence,
        now,
        new Actor.Hub(),
        List.of(),
        bodies.write(type, about, notice, now, sequence));
  }

  private static EventType type(HealthNotice notice) {
    return switch (notice) {
      case HealthNotice.Failing failing -> EventType.ENDPOINT_FAILING;
      case HealthNotice.GivenUp givenUp -> EventType.ENDPOINT_FAILING;
      case HealthNotice.RunningOut runningOut -> EventType.ENDPOINT_FAILING;
      case HealthNotice.SwitchedOff off -> EventType.ENDPOINT_DISABLED;
      case HealthNotice.Recovered recovered -> EventType.ENDPOINT_RECOVERED;
    };
  }
}
