package org.orderhub.application.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;

/** Counts how many events of the log each account has behind it. */
public final class InMemoryWorkflowFeed implements WorkflowFeed {
  private final InMemoryEventLog log;
  private final InMemoryWorkflows workflows;
  private final Map<AccountId, Integer> behind = new HashMap<>();

  public InMemoryWorkflowFeed(InMemoryEventLog log, InMemoryWorkflows workflows) {
    this.log = log;
    this.workflows = workflows;
  }

  @Override
  public List<AccountId> waiting() {
    return log.all().stream()
        .map(LoggedEvent::account)
        .distinct()
        .filter(account -> hold(account) && behind.getOrDefault(account, 0) < log.all().size())
        .toList();
  }

  @Override
  public boolean hold(AccountId account) {
    return !workflows.on(account).isEmpty();
  }

  @Override
  public List<LoggedEvent> take(AccountId account, Set<EventType> types, int limit) {
    List<LoggedEvent> all = log.all();
    List<Integer> places =
        IntStream.range(behind.getOrDefault(account, 0), all.size())
            .filter(place ->
                all.get(place).account().equals(account) && types.contains(all.get(place).type()))
            .boxed()
            .limit(limit)
            .toList();
    behind.put(account, places.size() == limit ? places.getLast() + 1 : all.size());
    return places.stream().map(all::get).toList();
  }

  /** Has all be seen again, as after a transaction that was rolled back. */
  public void rewind() {
    behind.clear();
  }

  @Override
  public Optional<LoggedEvent> find(AccountId account, EventId event) {
    return log.all().stream()
        .filter(each -> each.account().equals(account) && each.id().equals(event))
        .findFirst();
  }
}
