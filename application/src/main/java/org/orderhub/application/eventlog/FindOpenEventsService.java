package org.orderhub.application.eventlog;

import java.util.List;
import org.orderhub.domain.eventlog.OpenEvent;

/** Looks them up. */
public final class FindOpenEventsService implements FindOpenEvents {
  private final OpenEvents events;

  public FindOpenEventsService(OpenEvents events) {
    this.events = events;
  }

  @Override
  public List<OpenEvent> find(Query query) {
    return events.find(query);
  }
}
