package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.ReplaceOrder;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

/** Editing by the real rules; one article is always missing, and crooked totals are refused. */
@Alternative
@ApplicationScoped
class StubEditing {
  private final StubOrders orders;

  StubEditing(StubOrders orders) {
    this.orders = orders;
  }

  @Produces
  @ApplicationScoped
  ReplaceOrder replaceOrder() {
    return command -> CompletableFuture.completedFuture(replace(command));
  }

  @Produces
  @ApplicationScoped
  RehearseChange rehearseChange() {
    return this::rehearse;
  }

  @Produces
  @ApplicationScoped
  ShowOrderHistory showOrderHistory() {
    return (account, id) ->
        orders.find(id).stream()
            .map(order ->
                new ShowOrderHistory.Step(
                    order.key(),
                    order.version(),
                    order.version().equals(Version.FIRST)
                        ? EventType.ORDER_REGISTERED
                        : EventType.ORDER_UPDATED,
                    order.history().updatedAt(),
                    "Ada Admin",
                    List.of(new FieldChange("description", "", "as wished"))))
            .toList();
  }

  private ChangeResult replace(ReplaceOrder.Command command) {
    Order order = orders.find(command.replacement().draft().orderId()).orElseThrow();
    return switch (decide(order, command)) {
      case ChangeDecision.Changed changed -> {
        orders.put(
            changed.order(), EventType.ORDER_UPDATED, command.by().name(), changed.differences());
        yield accepted(changed.order());
      }
      case ChangeDecision.Unchanged unchanged -> accepted(order);
      case ChangeDecision.Stale stale -> accepted(order);
      case ChangeDecision.Conflict conflict ->
          new ChangeResult.Conflict(order, conflict.differences());
    };
  }

  private RehearseChange.Result rehearse(RehearseChange.Change change) {
    if (!(change instanceof RehearseChange.Change.Replacement(var command))) {
      throw new AssertionError("Pages try nothing else");
    }
    var mismatches = OrderTotals.of(command.replacement().draft().contents()).mismatches();
    if (!mismatches.isEmpty()) {
      return new RehearseChange.Result.DoesNotAddUp(mismatches);
    }
    Order order = orders.find(command.replacement().draft().orderId()).orElseThrow();
    return switch (decide(order, command)) {
      case ChangeDecision.Changed changed ->
          new RehearseChange.Result.Rehearsed(
              order,
              changed.order(),
              Stream.of(
                      entry(EventType.ORDER_UPDATED, changed.differences()),
                      entry(
                          EventType.INTEGRATION_WARNING,
                          List.of(new FieldChange("warning", "", "Article is missing: <b>X</b>"))))
                  .toList());
      case ChangeDecision.Unchanged unchanged ->
          new RehearseChange.Result.Rehearsed(order, order, List.of());
      case ChangeDecision.Stale stale ->
          new RehearseChange.Result.Rehearsed(order, order, List.of());
      case ChangeDecision.Conflict conflict ->
          new RehearseChange.Result.Conflict(order, conflict.differences());
    };
  }

  private static ChangeDecision decide(Order order, ReplaceOrder.Command command) {
    return order.replace(command.replacement(), Optional.empty(), Instant.now());
  }

  private static EventLog.Entry entry(EventType type, List<FieldChange> changes) {
    return new EventLog.Entry(
        new EventId(UUID.randomUUID()), type, 2, Instant.now(), "Ada Admin", changes);
  }

  private static ChangeResult accepted(Order order) {
    Instant now = Instant.now();
    return new ChangeResult.Accepted(
        new Job(
            order.account(),
            new JobId(UUID.randomUUID()),
            Job.Type.UPDATE_ORDER,
            order.orderId(),
            Job.Status.COMPLETED,
            now,
            now,
            order.version(),
            List.of()));
  }
}
