package org.orderhub.application.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.OpenEvent;

/** Open events in a list. */
public final class InMemoryOpenEvents implements OpenEvents {
  private final Map<AccountId, Long> numbers = new HashMap<>();
  private final List<OpenEvent> events = new ArrayList<>();

  @Override
  public long nextNumber(AccountId account) {
    return numbers.merge(account, 1L, Long::sum);
  }

  @Override
  public void open(OpenEvent event) {
    events.add(event);
  }

  @Override
  public Optional<OpenEvent> find(AccountId account, long number) {
    return events.stream()
        .filter(event -> event.account().equals(account) && event.number() == number)
        .findFirst();
  }

  @Override
  public List<OpenEvent> find(FindOpenEvents.Query query) {
    return events.stream()
        .filter(event -> event.account().equals(query.account()) && !event.isComplete())
        .filter(event -> event.kind() == query.kind() && event.number() > query.after())
        .filter(event -> query.topics().isEmpty() || query.topics().contains(event.topic()))
        .filter(event -> query.from() == null || !event.occurredAt().isBefore(query.from()))
        .filter(event -> query.to() == null || !event.occurredAt().isAfter(query.to()))
        .limit(query.limit())
        .toList();
  }

  @Override
  public void mark(OpenEvent event, String by) {
    events.replaceAll(each ->
        each.account().equals(event.account()) && each.number() == event.number() ? event : each);
  }
}
