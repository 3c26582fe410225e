package org.orderhub.application.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;

/** Orders in a map. Remembers what was saved together. */
public class InMemoryOrders implements Orders {

  private final Map<Name, Order> orders = new LinkedHashMap<>();
  private final List<List<Order>> saved = new ArrayList<>();

  @Override
  public Set<OrderKey> addAll(List<Order> added) {
    Set<OrderKey> stored = new HashSet<>();
    for (Order order : added) {
      if (orders.putIfAbsent(name(order), order) == null) {
        stored.add(order.key());
      }
    }
    return stored;
  }

  @Override
  public Map<Name, Order> lockAll(Collection<Name> names) {
    Map<Name, Order> locked = new HashMap<>(orders);
    locked.keySet().retainAll(Set.copyOf(names));
    return locked;
  }

  @Override
  public void saveFacts(List<Order> changed) {
    if (!changed.isEmpty()) {
      saved.add(changed);
    }
    changed.forEach(order -> orders.replace(name(order), order));
  }

  @Override
  public void saveContents(List<Order> changed) {
    saveFacts(changed);
  }

  @Override
  public void saveAll(List<Order> changed) {
    saveFacts(changed);
  }

  @Override
  public void removeAll(List<Order> removed) {
    removed.forEach(order -> orders.remove(name(order)));
  }

  @Override
  public Optional<Order> find(AccountId account, OrderId orderId) {
    return Optional.ofNullable(orders.get(new Name(account, orderId)));
  }

  @Override
  public Map<Asked, Known> identify(Collection<Asked> references) {
    Map<Asked, Known> known = new HashMap<>();
    for (Asked asked : references) {
      orders.values().stream()
          .filter(order -> order.account().equals(asked.account()))
          .filter(order -> order.key().equals(asked.order().key()))
          .findFirst()
          .or(() -> find(asked.account(), asked.order().orderId()))
          .ifPresent(order -> known.put(asked, new Known(order.key(), order.orderId())));
    }
    return known;
  }

  /** The lists given to {@link #saveFacts} and {@link #saveAll}, empty ones left out. */
  public List<List<Order>> saved() {
    return List.copyOf(saved);
  }

  private static Name name(Order order) {
    return new Name(order.account(), order.orderId());
  }
}
