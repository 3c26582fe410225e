package org.orderhub.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.ShowTimeline;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.FindDueOrders;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.FieldChange;

/** Orders that decide by the real rules and live in memory. */
@Alternative
@ApplicationScoped
class StubOrders {
  /** Its page finds no database. */
  static final String UNREACHABLE = "unreachable";

  /** Nobody knows whether a change of it was saved. */
  static final String UNKNOWN = "unknown";

  /** A partner said something about it. */
  static final String TOLD_OF = "SO-2041";

  private static final Instant START = Instant.parse("2026-03-02T08:15:00Z");
  private final Map<OrderId, Order> orders = new LinkedHashMap<>();
  private static final String BODY =
      "{\"orderId\":\"SO-2041\",\"description\":\"</pre><script>alert(1)</script>\","
          + "\"lineItems\":{\"items\":[{\"id\":\"1\",\"quantity\":200,\"totalPrice\":392.00}]},"
          + "\"specialInstructions\":\""
          + "averylongword".repeat(20)
          + "\"}";

  private final Map<UUID, List<EventLog.Entry>> log = new HashMap<>();

  StubOrders() {
    for (int i = 0; i < 60; i++) {
      OrderStatus status = OrderStatus.values()[i % 3];
      add(SampleOrders.order("SO-" + (1000 + i), status, "", START.minusSeconds(3_600L * i)));
    }
    add(
        SampleOrders.order(
            "SO-2041",
            OrderStatus.IN_PROGRESS,
            "Waiting for the drum, see [carrier|https://track.example/JD0140]",
            START.plusSeconds(600)));
    add(SampleOrders.order(UNKNOWN, OrderStatus.IN_PROGRESS, "", START.minusSeconds(400_000)));
  }

  synchronized Order add(Order order) {
    orders.put(order.orderId(), order);
    note(order, EventType.ORDER_REGISTERED, "demo", List.of());
    return order;
  }

  synchronized Optional<Order> find(OrderId orderId) {
    return Optional.ofNullable(orders.get(orderId));
  }

  /** As somebody left it. */
  synchronized void put(Order order, EventType type, String actor, List<FieldChange> changes) {
    orders.put(order.orderId(), order);
    note(order, type, actor, changes);
  }

  @Produces
  @ApplicationScoped
  FindOrders findOrders() {
    return this::find;
  }

  @Produces
  @ApplicationScoped
  ShowOrders showOrders() {
    return names -> names.stream().map(name -> show(name.orderId())).toList();
  }

  private Optional<ShowOrder.View> show(OrderId orderId) {
    if (orderId.value().equals(UNREACHABLE)) {
      throw new StorageUnavailable("away", new IllegalStateException("away"));
    }
    return Optional.ofNullable(orders.get(orderId))
        .map(order -> new ShowOrder.View(order, "Ada Lovelace"));
  }

  @Produces
  @ApplicationScoped
  ShowTimeline showTimeline() {
    return (account, subject) -> log.getOrDefault(subject.id(), List.of()).reversed();
  }

  @Produces
  @ApplicationScoped
  FindWarnings findWarnings() {
    return query ->
        new Page<>(
            orders.values().stream()
                .filter(order -> query.orderId() == null || query.orderId().equals(order.orderId()))
                .filter(order -> query.type() != Warning.Type.CONTACT_MISSING)
                .sorted(Comparator.comparing(StubOrders::placed).reversed())
                .map(StubOrders::warning)
                .limit(query.limit())
                .toList(),
            null);
  }

  @Produces
  @ApplicationScoped
  FindReceivedBodies findReceivedBodies() {
    return query ->
        new Page<>(
            log.getOrDefault(query.order().value(), List.of()).reversed().stream()
                .map(entry ->
                    new FindReceivedBodies.Row(
                        entry.id(), entry.occurredAt(), "registerOrder", BODY.length()))
                .toList(),
            null);
  }

  @Produces
  @ApplicationScoped
  ShowReceivedBody showReceivedBody() {
    return (account, order, id) ->
        log.getOrDefault(order.value(), List.of()).stream()
            .filter(entry -> entry.id().equals(id))
            .findFirst()
            .map(entry ->
                new ShowReceivedBody.View(
                    id,
                    entry.occurredAt(),
                    ReceivedBody.of("registerOrder", BODY.getBytes(UTF_8))));
  }

  @Produces
  @ApplicationScoped
  ShowPastOrder showPastOrder() {
    return (account, orderId, at) -> Optional.ofNullable(orders.get(orderId));
  }

  @Produces
  @ApplicationScoped
  FindDueOrders findDueOrders() {
    return query ->
        query.stretches().stream()
            .map(stretch ->
                orders.values().stream()
                    .filter(order -> due(order) != null)
                    .filter(order -> !due(order).isBefore(stretch.from()))
                    .filter(order -> due(order).isBefore(stretch.to()))
                    .filter(
                        order -> query.kind() == null || order.contents().kind() == query.kind())
                    .sorted(Comparator.comparing(StubOrders::due))
                    .limit(query.limit())
                    .map(StubOrders::dueRow)
                    .toList())
            .toList();
  }

  private static Instant due(Order order) {
    return order.contents().origin().dueDate();
  }

  private static FindDueOrders.Row dueRow(Order order) {
    return new FindDueOrders.Row(
        order.orderId(), order.contents().kind(), status(order), "Ada Lovelace", due(order));
  }

  @Produces
  @ApplicationScoped
  ListOrderEvents listOrderEvents() {
    return query ->
        new ListOrderEvents.Result.Found(
            query.order().orderId(),
            new Page<>(
                Optional.ofNullable(orders.get(query.order().orderId()))
                    .filter(order -> order.orderId().value().equals(TOLD_OF))
                    .map(order -> List.of(SampleOrders.partlyDispatched(order)))
                    .orElse(List.of()),
                null));
  }

  @Produces
  @ApplicationScoped
  ChangeOrderStatus changeOrderStatus() {
    return this::change;
  }

  private synchronized Page<FindOrders.Row> find(FindOrders.Query query) {
    List<FindOrders.Row> fitting =
        orders.values().stream()
            .filter(order -> isOf(query.filter().customer()))
            .filter(order -> query.status() == null || status(order) == query.status())
            .filter(order -> order.orderId().value().contains(query.search()))
            .filter(order -> query.from() == null || !placed(order).isBefore(query.from()))
            .filter(order -> query.to() == null || placed(order).isBefore(query.to()))
            .filter(
                order -> query.after() == null || placed(order).isBefore(query.after().placedAt()))
            .sorted(Comparator.comparing(StubOrders::placed).reversed())
            .map(StubOrders::row)
            .toList();
    boolean more = fitting.size() > query.limit();
    return new Page<>(more ? fitting.subList(0, query.limit()) : fitting, more ? "opaque" : null);
  }

  private synchronized CompletionStage<ChangeResult> change(ChangeOrderStatus.Command command) {
    Order order = orders.get(command.orderId());
    if (order.orderId().value().equals(UNKNOWN)) {
      return CompletableFuture.failedFuture(
          new OutcomeUnknown(new IllegalStateException("lost while committing")));
    }
    return CompletableFuture.completedFuture(
        switch (order.changeStatus(command.change(), Instant.now())) {
          case ChangeDecision.Changed changed -> {
            orders.put(order.orderId(), changed.order());
            note(
                changed.order(),
                EventType.ORDER_STATUS_CHANGED,
                command.by().name(),
                changed.differences());
            yield accepted(changed.order());
          }
          case ChangeDecision.Unchanged unchanged -> accepted(order);
          case ChangeDecision.Stale stale -> accepted(order);
          case ChangeDecision.Conflict conflict ->
              new ChangeResult.Conflict(order, conflict.differences());
        });
  }

  private static ChangeResult accepted(Order order) {
    Instant now = Instant.now();
    return new ChangeResult.Accepted(
        new Job(
            order.account(),
            new JobId(UUID.randomUUID()),
            Job.Type.CHANGE_ORDER_STATUS,
            order.orderId(),
            Job.Status.COMPLETED,
            now,
            now,
            order.version(),
            List.of()));
  }

  private void note(Order order, EventType type, String actor, List<FieldChange> changes) {
    log.computeIfAbsent(order.key().value(), key -> new ArrayList<>())
        .add(
            new EventLog.Entry(
                new EventId(UUID.randomUUID()),
                type,
                order.history().sequence(),
                order.history().updatedAt(),
                actor,
                changes));
  }

  private static FindOrders.Row row(Order order) {
    return new FindOrders.Row(
        order.key(),
        order.orderId(),
        order.contents().kind(),
        status(order),
        order.facts().externalStatus(),
        order.facts().payment(),
        order.facts().delivery(),
        order.contents().total(),
        "Ada Lovelace",
        placed(order));
  }

  private static RecordedWarning warning(Order order) {
    return RecordedWarning.about(
        order, Warning.articleMissing(new Sku("<b>DRUM</b>")), UUID.randomUUID(), START);
  }

  /** All the orders are Rosa's. */
  private static boolean isOf(@Nullable CustomerId customer) {
    return customer == null || customer.equals(StubRegistries.ROSA);
  }

  private static OrderStatus status(Order order) {
    return order.facts().lifecycle().status();
  }

  private static Instant placed(Order order) {
    return order.history().placedAt();
  }
}
