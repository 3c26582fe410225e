package org.orderhub.domain.order;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Uuids;

/**
 * How a partner refers to an order: by our id or by the sender's. A text may be either; ours goes
 * first.
 *
 * @param key none when the text cannot be an id of ours
 */
public record OrderReference(@Nullable OrderKey key, OrderId orderId) {
  /**
   * @throws InvalidValue when no order can have such an id
   */
  public static OrderReference of(String text) {
    return new OrderReference(Uuids.parse(text).map(OrderKey::new).orElse(null), new OrderId(text));
  }

  /** By the sender's id alone. */
  public static OrderReference of(OrderId orderId) {
    return new OrderReference(null, orderId);
  }
}
