package org.orderhub.rest.order;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schema of a change of delivery; {@link DeliveryReader} reads it. */
@Schema(name = "DeliveryChange", description = "What is left out stays as it is")
record DeliveryChangeJson(
    String method,
    List<String> trackingNumbers,
    @Schema(description = "A single one; means the same as trackingNumbers with one item")
        String trackingNumber,
    String trackingUri,
    Instant deliveryDate,
    @Schema(
            description =
                "When it changed in your system; an older change than the stored one is"
                    + " ignored, none means now")
        Instant lastChangedAt,
    ActionJson orderAction) {}
