package org.orderhub.rest.synchronization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the feed.
 *
 * @param nextId the startId to go on with
 */
@Schema(name = "OrderSynchronization")
public record SynchronizationJson(
    @Schema(description = "The startId to go on with, also when there is nothing new by now")
        long nextId,
    List<OrderEventJson> events) {

  /** A change of an order. */
  @Schema(name = "OrderSynchronizationEvent")
  public record OrderEventJson(
      @Schema(examples = "OF/22/8/2022") String orderId,
      @Schema(description = "An order is one shipment", examples = "OF/22/8/2022/01")
          String shipmentId,
      @Schema(enumeration = {"ADDED", "REMOVED", "CHANGED", "CHANGED_PAYMENT"}) String eventType) {

    static OrderEventJson of(String orderId, OrderChange change) {
      return new OrderEventJson(orderId, orderId + "/01", change.name());
    }
  }
}
