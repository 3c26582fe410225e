package org.orderhub.rest.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.PublicNames;

/** An address nothing is sent to. */
@Schema(name = "MessageSuppression", requiredProperties = "reason")
public record SuppressionJson(
    @Schema(readOnly = true) String address,
    @Schema(enumeration = {"Bounced", "Complained", "Asked"}) String reason,
    String note,
    @Schema(readOnly = true) String addedBy,
    @Schema(readOnly = true) Instant addedAt) {

  static SuppressionJson from(Suppression suppression) {
    return new SuppressionJson(
        suppression.address().value(),
        PublicNames.of(suppression.reason()),
        suppression.note(),
        suppression.by(),
        suppression.at());
  }
}
