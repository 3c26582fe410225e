package org.orderhub.application.integrationlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;

/** Lists warnings, the one recorded last first. */
public interface FindWarnings {

  Page<RecordedWarning> find(Query query);

  /**
   * What to list.
   *
   * @param from recorded at or after
   * @param to recorded before
   * @param after where the page before ended
   */
  record Query(
      AccountId account,
      Warning.@Nullable Type type,
      @Nullable OrderId orderId,
      @Nullable Instant from,
      @Nullable Instant to,
      int limit,
      @Nullable Position after) {}

  /** Where the list goes on after a warning. */
  static Position position(RecordedWarning last) {
    return new Position(last.recordedAt(), last.id());
  }
}
