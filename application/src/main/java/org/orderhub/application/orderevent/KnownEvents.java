package org.orderhub.application.orderevent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.Told;

/** The events that a list of commands may meet, as they stand after each command. */
final class KnownEvents {
  private final OrderEvents events;
  private final Map<Id, OrderEvent> byId = new HashMap<>();
  private final Map<Reference, OrderEvent> byReference = new HashMap<>();
  private final Map<OrderEvents.Order, Told> told;
  private final Map<Id, OrderEvents.Saved> changed = new LinkedHashMap<>();

  KnownEvents(OrderEvents events, Collection<OrderEvents.Asked> asked, Collection<Order> orders) {
    this.events = events;
    this.told = new HashMap<>(events.told(orders.stream().map(KnownEvents::key).toList()));
    events.matching(asked).forEach(this::know);
  }

  private record Id(AccountId account, OrderEventId id) {
    private static Id of(OrderEvent event) {
      return new Id(event.account(), event.id());
    }
  }

  private record Reference(AccountId account, String reference) {
    private static Reference of(OrderEvent event) {
      return new Reference(event.account(), event.reference());
    }
  }

  /** The event that a command tells anew. */
  Optional<OrderEvent> meantBy(RecordOrderEvent.Command command) {
    @Nullable OrderEvent known =
        command.id() == null ? null : byId.get(new Id(command.account(), command.id()));
    return Optional.ofNullable(
        known == null
            ? byReference.get(new Reference(command.account(), command.reference()))
            : known);
  }

  /** Who has the event's reference by now. */
  Optional<OrderEvent> referredTo(OrderEvent event) {
    return Optional.ofNullable(byReference.get(Reference.of(event)));
  }

  /** What the events of an order tell together. */
  Told told(Order order) {
    return told.getOrDefault(key(order), Told.NOTHING);
  }

  /** As {@link #told}, with one more. One told anew makes us look at all the others again. */
  Told toldWith(OrderEvent event, Order order, Optional<OrderEvent> older) {
    if (older.isEmpty()) {
      return told(order).and(event.report(), order.contents().lines());
    }
    if (older.get().report().movesAs(event.report())) {
      return told(order);
    }
    Map<OrderEventId, OrderEvent> all = new LinkedHashMap<>();
    events.all(key(order)).forEach(each -> all.put(each.id(), each));
    changed.values().stream()
        .map(OrderEvents.Saved::event)
        .filter(each -> each.order().equals(order.key()))
        .forEach(each -> all.put(each.id(), each));
    all.put(event.id(), event);
    return Told.of(order.contents().lines(), all.values());
  }

  /** Gives the older telling, if there was one. */
  Optional<OrderEvent> put(OrderEvents.Saved saved) {
    OrderEvent event = saved.event();
    Optional<OrderEvent> older = Optional.ofNullable(byId.get(Id.of(event)));
    older.ifPresent(each -> byReference.remove(Reference.of(each)));
    know(event);
    told.put(new OrderEvents.Order(event.account(), event.order()), saved.told());
    changed.put(Id.of(event), saved);
    return older;
  }

  private void know(OrderEvent event) {
    byId.put(Id.of(event), event);
    byReference.put(Reference.of(event), event);
  }

  /** New and told anew; each once, as it was told last. */
  List<OrderEvents.Saved> changed() {
    return new ArrayList<>(changed.values());
  }

  private static OrderEvents.Order key(Order order) {
    return new OrderEvents.Order(order.account(), order.key());
  }
}
