package org.orderhub.domain.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;

/**
 * A wish to change an order's status, its external status, or both.
 *
 * @param lastChangedAt when it changed in the sender's system; none for now
 * @param expected the version the wish was made on; none for whichever is current
 */
public record StatusChange(
    @Nullable OrderStatus status,
    @Nullable StatusText externalStatus,
    @Nullable Instant lastChangedAt,
    @Nullable Version expected) {

  public StatusChange {
    lastChangedAt = Instants.exactOrNone(lastChangedAt);
  }
}
