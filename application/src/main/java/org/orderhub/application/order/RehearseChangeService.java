package org.orderhub.application.order;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;

/** Replaces for real, and looks at what came of it; whoever calls takes everything back. */
public final class RehearseReplacementService implements RehearseReplacement {
  private static final int MOST = 1_000;

  private final ReplaceOrders replaceOrders;
  private final Orders orders;
  private final EventLog log;

  public RehearseReplacementService(ReplaceOrders replaceOrders, Orders orders, EventLog log) {
    this.replaceOrders = replaceOrders;
    this.orders = orders;
    this.log = log;
  }

  @Override
  public Result rehearse(ReplaceOrder.Command command) {
    var name = new Orders.Name(command.account(), command.replacement().draft().orderId());
    Order before = orders.lockAll(List.of(name)).get(name);
    if (before == null) {
      return new Result.Missing(name.orderId());
    }
    return switch (replaceOrders.replace(List.of(command)).getFirst()) {
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
