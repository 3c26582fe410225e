package org.orderhub.application.order;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;

/** Changes for real, and looks at what came of it; whoever calls takes everything back. */
public final class RehearseChangeService implements RehearseChange {
  private static final int MOST = 1_000;

  private final Changes changes;
  private final Orders orders;
  private final EventLog log;

  /** What changes orders for real. */
  public record Changes(
      ReplaceOrders replacements,
      ChangeOrderStatuses statuses,
      ChangeOrderDeliveries deliveries,
      DeleteOrders deletions) {

    private ChangeResult carryOut(Change change) {
      List<ChangeResult> results =
          switch (change) {
            case Change.Replacement(var command) -> replacements.replace(List.of(command));
            case Change.Status(var command) -> statuses.change(List.of(command));
            case Change.Delivery(var command) -> deliveries.change(List.of(command));
            case Change.Deletion(var command) -> deletions.delete(List.of(command));
          };
      return results.getFirst();
    }
  }

  public RehearseChangeService(Changes changes, Orders orders, EventLog log) {
    this.changes = changes;
    this.orders = orders;
    this.log = log;
  }

  @Override
  public Result rehearse(Change change) {
    Orders.Name name = change.name();
    Order before = orders.lockAll(List.of(name)).get(name);
    if (before == null) {
      return new Result.Missing(name.orderId());
    }
    return switch (changes.carryOut(change)) {
      case ChangeResult.Accepted accepted -> rehearsed(before);
      case ChangeResult.Conflict conflict ->
          new Result.Conflict(conflict.current(), conflict.differences());
      case ChangeResult.Missing missing -> new Result.Missing(missing.orderId());
      case ChangeResult.DoesNotAddUp refused -> new Result.DoesNotAddUp(refused.mismatches());
    };
  }

  private Result rehearsed(Order before) {
    Order after = orders.find(before.account(), before.orderId()).orElse(before);
    var subject = new Subject(Subject.Kind.ORDER, before.key().value());
    List<EventLog.Entry> told =
        log.of(before.account(), subject, MOST).stream()
            .filter(entry -> entry.sequence() > before.history().sequence())
            .toList()
            .reversed();
    return new Result.Rehearsed(before, after, told);
  }
}
