package org.orderhub.rest.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.offer.FindOffers;

/** An offer as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OfferRow")
public record OfferRowJson(
    String id,
    String documentNumber,
    String customerId,
    String customerName,
    @Schema(enumeration = {"DRAFT", "SENT", "EXPIRED", "WON", "LOST", "WON_TRANSFERRED"})
        String status,
    BigDecimal total,
    String currencyCode,
    String createdAt,
    String expiresAt,
    @Schema(description = "How often it was sent") int revision,
    @Schema(description = "When the customer first looked at the last revision")
        @Nullable String openedAt) {

  static OfferRowJson from(FindOffers.Row row) {
    return new OfferRowJson(
        row.id().toString(),
        row.number(),
        row.customer().toString(),
        row.customerName(),
        row.status().name(),
        row.total().plain(),
        row.total().currency().getCurrencyCode(),
        row.createdAt().toString(),
        row.expiresAt().toString(),
        row.revision(),
        row.openedAt() == null ? null : row.openedAt().toString());
  }

  /** The schema of a page. */
  @Schema(name = "OfferPage")
  record OfferPageJson(List<OfferRowJson> items, String next) {}
}
