package org.orderhub.rest.integrationlog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.shared.PublicNames;

/** A warning about the data of an order. */
@Schema(name = "Warning")
public record WarningJson(
    String id,
    @Schema(
            enumeration = {
              "ContactMissing",
              "ArticleMissing",
              "StoreMissing",
              "TotalsMismatch",
              "AddressMissing"
            })
        String type,
    String orderId,
    @Schema(description = "Our id of the order; another one when it was registered again")
        String orderKey,
    @Schema(description = "The contact key, SKU, store or field that is meant") String what,
    @Schema(examples = "Article is missing") String message,
    Instant recordedAt) {

  static WarningJson from(RecordedWarning recorded) {
    return new WarningJson(
        recorded.id().toString(),
        PublicNames.of(recorded.warning().type()),
        recorded.orderId().value(),
        recorded.orderKey().toString(),
        recorded.warning().what(),
        recorded.warning().message(),
        recorded.recordedAt());
  }
}
