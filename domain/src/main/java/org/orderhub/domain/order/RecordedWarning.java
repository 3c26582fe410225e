package org.orderhub.domain.order;

import java.time.Instant;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Instants;

/** A warning as the integration log keeps it. It outlives its order. */
public record RecordedWarning(
    AccountId account,
    UUID id,
    OrderKey orderKey,
    OrderId orderId,
    Warning warning,
    Instant recordedAt) {

  public RecordedWarning {
    recordedAt = Instants.exact(recordedAt);
  }

  public static RecordedWarning about(Order order, Warning warning, UUID id, Instant now) {
    return new RecordedWarning(order.account(), id, order.key(), order.orderId(), warning, now);
  }
}
