package org.orderhub.application.orderevent;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.Told;

/** Order events in a map. */
public final class InMemoryOrderEvents implements OrderEvents {
  private static final Comparator<OrderEvent> LAST_FIRST =
      Comparator.comparing((OrderEvent event) -> event.report().happenedAt())
          .thenComparing(event -> event.id().toString())
          .reversed();

  private final Map<Id, Saved> events = new LinkedHashMap<>();

  private record Id(AccountId account, OrderEventId id) {}

  @Override
  public Map<Order, Told> told(Collection<Order> orders) {
    Map<Order, Told> told = new HashMap<>();
    for (Order order : orders) {
      events.values().stream()
          .filter(saved -> isOf(order, saved.event()))
          .max(Comparator.comparingLong(Saved::sequence))
          .ifPresent(last -> told.put(order, last.told()));
    }
    return told;
  }

  @Override
  public List<OrderEvent> matching(Collection<Asked> asked) {
    return stored().filter(event -> asked.stream().anyMatch(each -> matches(event, each))).toList();
  }

  private static boolean matches(OrderEvent event, Asked asked) {
    return event.account().equals(asked.account())
        && (event.id().equals(asked.id()) || event.reference().equals(asked.reference()));
  }

  @Override
  public List<OrderEvent> all(Order order) {
    return stored().filter(event -> isOf(order, event)).toList();
  }

  private Stream<OrderEvent> stored() {
    return events.values().stream().map(Saved::event);
  }

  private static boolean isOf(Order order, OrderEvent event) {
    return event.account().equals(order.account()) && event.order().equals(order.key());
  }

  @Override
  public void saveAll(Collection<Saved> saved) {
    for (Saved each : saved) {
      OrderEvent event = each.event();
      boolean isTaken =
          stored()
              .anyMatch(other ->
                  other.account().equals(event.account())
                      && other.reference().equals(event.reference())
                      && !other.id().equals(event.id()));
      if (isTaken) {
        throw new ConcurrentChange("An order event");
      }
      events.put(new Id(event.account(), event.id()), each);
    }
  }

  @Override
  public Optional<OrderEvent> find(AccountId account, OrderEventId id) {
    return Optional.ofNullable(events.get(new Id(account, id))).map(Saved::event);
  }

  @Override
  public List<OrderEvent> of(Order order, ListOrderEvents.@Nullable Position after, int limit) {
    List<OrderEvent> all = all(order).stream().sorted(LAST_FIRST).toList();
    int skipped =
        after == null ? 0 : 1 + all.stream().map(OrderEvent::id).toList().indexOf(after.id());
    return all.stream().skip(skipped).limit(limit).toList();
  }
}
