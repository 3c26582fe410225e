package org.orderhub.application.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;

/** The states of orders that hold no longer. What never changed is written nowhere. */
public interface OrderVersions {

  /** How a version came to its end. */
  enum Ending {
    /** The next one has the same contents. */
    FACTS_CHANGED,
    CONTENTS_CHANGED,
    DELETED
  }

  /** An order as it was until then. */
  record Superseded(Order order, Instant until, Ending ending) {}

  /**
   * The time in which an id named an order that was deleted since.
   *
   * @param version its last one
   */
  record Life(OrderKey key, long version, Instant from, Instant until) {}

  /**
   * A version that ended.
   *
   * @param sequence the last event told under it
   */
  record Ended(long version, long sequence) {}

  /**
   * A state as it is kept.
   *
   * @param contents none when no later state that ended has others: then the order's own hold
   */
  record Past(
      Order.Facts facts,
      @Nullable CustomerId customer,
      Order.History history,
      @Nullable OrderContents contents) {}

  void addAll(List<Superseded> superseded);

  /** The deleted orders that had the id, the latest first. */
  List<Life> lives(AccountId account, OrderId orderId);

  /** The versions of one order that ended, the first first. */
  List<Ended> of(AccountId account, OrderKey key);

  /** The state that held at the time given; empty when the one at hand held already. */
  Optional<Past> at(AccountId account, OrderKey key, Instant time);
}
