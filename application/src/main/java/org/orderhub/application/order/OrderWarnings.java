package org.orderhub.application.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.Actor;

/**
 * Notes what is odd about orders that are stored in the transaction at hand. Each warning is an
 * event of its order that changes nothing else of it.
 */
public final class OrderWarnings {
  private final OrderChecks checks;

  public OrderWarnings(OrderChecks checks) {
    this.checks = checks;
  }

  /** The orders that were warned of, as they are afterwards, and what is to be announced. */
  record Told(Map<OrderKey, Order> orders, List<OrderAnnouncements.Item> news) {
    Order latest(Order order) {
      return orders.getOrDefault(order.key(), order);
    }

    Map<OrderKey, List<Warning>> warnings() {
      return news.stream()
          .map(OrderAnnouncements.Item::announcement)
          .filter(OrderAnnouncement.Warned.class::isInstance)
          .map(OrderAnnouncement.Warned.class::cast)
          .collect(
              Collectors.groupingBy(
                  warned -> warned.order().key(),
                  Collectors.mapping(OrderAnnouncement.Warned::warning, Collectors.toList())));
    }
  }

  /** What is to be found of orders before they are stored: a finding for each, in their order. */
  List<Finding> before(List<TotalsChecks.Candidate> candidates) {
    return checks.before(candidates);
  }

  /** For orders whose totals were looked at before they were stored. */
  Told note(List<OrderChecks.Stored> stored, Map<OrderKey, Actor> senders, Instant now) {
    Map<OrderKey, Order> current = new HashMap<>();
    stored.forEach(each -> current.put(each.order().key(), each.order()));
    Map<OrderKey, Order> told = new LinkedHashMap<>();
    List<OrderAnnouncements.Item> news = new ArrayList<>();
    for (RecordedWarning recorded : checks.note(stored, now)) {
      Order order = current.computeIfPresent(recorded.orderKey(), (key, before) -> before.told());
      Actor by = senders.get(recorded.orderKey());
      if (order != null && by != null) {
        told.put(order.key(), order);
        news.add(
            new OrderAnnouncements.Item(
                new OrderAnnouncement.Warned(order, recorded.warning()), by));
      }
    }
    return new Told(told, news);
  }

  /** For the orders of a round that have other contents than before. */
  Told note(Round.Outcome outcome) {
    List<Order> orders =
        Stream.concat(outcome.withNewContents().stream(), outcome.withNewLines().stream()).toList();
    List<Finding> findings =
        checks.before(
            orders.stream()
                .map(order -> new TotalsChecks.Candidate(order.account(), order.contents()))
                .toList());
    List<OrderChecks.Stored> stored =
        IntStream.range(0, orders.size())
            .mapToObj(index -> new OrderChecks.Stored(orders.get(index), findings.get(index)))
            .toList();
    Map<OrderKey, Actor> senders = new HashMap<>();
    outcome.news().forEach(item -> senders.put(item.announcement().order().key(), item.by()));
    return note(stored, senders, outcome.at());
  }
}
