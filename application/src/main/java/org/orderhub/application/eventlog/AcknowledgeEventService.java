package org.orderhub.application.eventlog;

import java.util.Optional;
import org.orderhub.domain.eventlog.OpenEvent;

/** Acknowledging twice is the same as once. */
public final class AcknowledgeEventService implements AcknowledgeEvent {
  private final OpenEvents events;

  public AcknowledgeEventService(OpenEvents events) {
    this.events = events;
  }

  @Override
  public Optional<OpenEvent> acknowledge(Command command) {
    return events
        .find(command.account(), command.number())
        .filter(event -> event.kind() == command.kind() && event.topic().equals(command.topic()))
        .map(event -> marked(event, command));
  }

  private OpenEvent marked(OpenEvent event, Command command) {
    if (event.isComplete() == command.isComplete()) {
      return event;
    }
    OpenEvent marked = event.marked(command.isComplete());
    events.mark(marked, command.by().name());
    return marked;
  }
}
