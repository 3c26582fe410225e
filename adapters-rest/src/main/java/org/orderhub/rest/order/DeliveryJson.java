package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Delivery;

/** How an order travels. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Delivery",
    description = "In requests a single trackingNumber is taken for trackingNumbers")
public record DeliveryJson(
    String method,
    List<String> trackingNumbers,
    String trackingUri,
    @Nullable Instant deliveryDate) {
  static @Nullable DeliveryJson from(Delivery delivery) {
    return delivery.equals(Delivery.NONE)
        ? null
        : new DeliveryJson(
            delivery.method(),
            delivery.trackingNumbers(),
            delivery.trackingUri(),
            delivery.deliveryDate());
  }
}
