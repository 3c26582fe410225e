package org.orderhub.domain.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Instants;

/**
 * A well-formed order that somebody asks to register.
 *
 * @param lastChangedAt when it last changed in the sender's system; none for when it was received
 */
public record OrderDraft(
    OrderId orderId,
    OrderStatus status,
    StatusText externalStatus,
    @Nullable Instant lastChangedAt,
    OrderContents contents) {

  public OrderDraft {
    lastChangedAt = Instants.exactOrNone(lastChangedAt);
  }
}
