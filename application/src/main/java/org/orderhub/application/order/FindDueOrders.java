package org.orderhub.application.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;

/** Lists the orders that are due in each of some stretches of time, the one due first first. */
public interface FindDueOrders {
  /** One list for each stretch. */
  List<List<Row>> find(Query query);

  /**
   * What to list.
   *
   * @param limit for each stretch
   */
  record Query(AccountId account, List<Stretch> stretches, @Nullable OrderKind kind, int limit) {}

  /**
   * A day, usually.
   *
   * @param to not included
   */
  record Stretch(Instant from, Instant to) {}

  /** An order as a calendar shows it. */
  record Row(
      OrderId orderId, OrderKind kind, OrderStatus status, String customerName, Instant dueAt) {}
}
