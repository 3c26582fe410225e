package org.orderhub.domain.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.shared.Instants;

/**
 * A well-formed order that somebody asks to register.
 *
 * @param lastChangedAt when it last changed in the sender's system; none for when it was received
 * @param delivery where the goods are, if that is known; none for open, or for what is known of it
 */
public record OrderDraft(
    OrderId orderId,
    OrderStatus status,
    StatusText externalStatus,
    @Nullable Instant lastChangedAt,
    OrderContents contents,
    @Nullable DeliveryState delivery) {

  public OrderDraft {
    lastChangedAt = Instants.exactOrNone(lastChangedAt);
  }

  /** An order whose sender says nothing of where the goods are. */
  public OrderDraft(
      OrderId orderId,
      OrderStatus status,
      StatusText externalStatus,
      @Nullable Instant lastChangedAt,
      OrderContents contents) {
    this(orderId, status, externalStatus, lastChangedAt, contents, null);
  }

  /** The same order of a customer who is named so. */
  public OrderDraft by(ContactKey contact) {
    return new OrderDraft(
        orderId, status, externalStatus, lastChangedAt, contents.by(contact), delivery);
  }
}
