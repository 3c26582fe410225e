package org.orderhub.domain.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;

/**
 * A wish to change how an order travels. What is none stays as it is.
 *
 * @param lastChangedAt when it changed in the sender's system; none for now
 * @param expected the version the wish was made on; none for whichever is current
 */
public record DeliveryChange(
    @Nullable String method,
    @Nullable List<String> trackingNumbers,
    @Nullable String trackingUri,
    @Nullable Instant deliveryDate,
    @Nullable Instant lastChangedAt,
    @Nullable Version expected) {

  public DeliveryChange {
    trackingNumbers = trackingNumbers == null ? null : List.copyOf(trackingNumbers);
    deliveryDate = Instants.exactOrNone(deliveryDate);
    lastChangedAt = Instants.exactOrNone(lastChangedAt);
  }

  Delivery on(Delivery known) {
    return new Delivery(
        method == null ? known.method() : method,
        trackingNumbers == null ? known.trackingNumbers() : trackingNumbers,
        trackingUri == null ? known.trackingUri() : trackingUri,
        deliveryDate == null ? known.deliveryDate() : deliveryDate);
  }
}
