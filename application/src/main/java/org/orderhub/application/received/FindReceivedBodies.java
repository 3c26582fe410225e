package org.orderhub.application.received;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.order.OrderKey;

/**
 * Lists the requests that registered and changed an order, the last first, without their bodies.
 */
public interface FindReceivedBodies {
  Page<Row> find(Query query);

  /**
   * What to list.
   *
   * @param after the id with which the page before ended
   */
  record Query(AccountId account, OrderKey order, int limit, @Nullable EventId after) {}

  /**
   * A request.
   *
   * @param id of the event that it told
   * @param operation the API's name of what was asked for
   */
  record Row(EventId id, Instant receivedAt, String operation, long bytes) {}
}
