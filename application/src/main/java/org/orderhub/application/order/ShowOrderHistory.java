package org.orderhub.application.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

/** Shows the versions of an order, and of deleted ones that had its id; the newest first. */
public interface ShowOrderHistory {

  /** Empty when the id never named an order. */
  List<Step> show(AccountId account, OrderId orderId);

  /**
   * A version and what made it.
   *
   * @param version none for the end of a deleted order
   * @param actor who did it
   */
  record Step(
      OrderKey key,
      @Nullable Version version,
      EventType type,
      Instant at,
      String actor,
      List<FieldChange> changes) {}
}
