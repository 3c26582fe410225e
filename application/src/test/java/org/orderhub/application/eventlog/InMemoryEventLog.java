package org.orderhub.application.eventlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;

/** Events in a list; nobody is told of them. */
public final class InMemoryEventLog implements EventLog {

  private final List<LoggedEvent> events = new ArrayList<>();

  @Override
  public void append(List<LoggedEvent> appended) {
    events.addAll(appended);
  }

  @Override
  public List<Entry> of(AccountId account, Subject subject, int limit) {
    return events.stream()
        .filter(event -> event.account().equals(account) && event.subject().equals(subject))
        .sorted(Comparator.comparingLong(LoggedEvent::sequence).reversed())
        .limit(limit)
        .map(InMemoryEventLog::entry)
        .toList();
  }

  public List<LoggedEvent> all() {
    return List.copyOf(events);
  }

  private static Entry entry(LoggedEvent event) {
    return new Entry(
        event.id(),
        event.type(),
        event.sequence(),
        event.occurredAt(),
        event.actor().name(),
        event.changes());
  }
}
