package org.orderhub.rest.orderevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schemas of events; {@link OrderEventReader} reads them, {@link OrderEventJson} writes. */
final class OrderEventSchemas {
  private OrderEventSchemas() {}

  /** As the partner's page has it. */
  @Schema(
      name = "PartnerOrderEvent",
      requiredProperties = {"event_reference", "order_id", "event_type", "event_date"})
  record Partner(
      @Schema(description = "32 hexadecimal digits") String id,
      @JsonProperty("event_reference") String eventReference,
      @Schema(description = "Our id, or the sender's") @JsonProperty("order_id") String orderId,
      @Schema(
              enumeration = {
                "cancelled",
                "completed",
                "delivered",
                "dispatched",
                "disputed",
                "fullfilled",
                "processing",
                "refunded"
              })
          @JsonProperty("event_type")
          String eventType,
      @JsonProperty("event_date") Instant eventDate,
      String message,
      @Schema(description = "A single object is taken too; none for all lines")
          @JsonProperty("order_event_lines")
          List<PartnerLine> orderEventLines,
      @JsonProperty("custom_fields") Map<String, Object> customFields,
      @Schema(readOnly = true) @JsonProperty("date_created") Instant dateCreated,
      @Schema(readOnly = true) @JsonProperty("date_updated") Instant dateUpdated) {}

  /** What it says of one line. */
  @Schema(name = "PartnerOrderEventLine", requiredProperties = "order_line_id")
  record PartnerLine(
      @JsonProperty("order_line_id") String orderLineId,
      @Schema(minimum = "1") Integer quantity,
      @JsonProperty("product_price_tax") BigDecimal productPriceTax,
      @JsonProperty("product_original_price") BigDecimal productOriginalPrice,
      @JsonProperty("product_price") BigDecimal productPrice,
      @JsonProperty("product_price_inc_tax") BigDecimal productPriceIncTax,
      @JsonProperty("row_total") BigDecimal rowTotal,
      @JsonProperty("row_total_inc_tax") BigDecimal rowTotalIncTax,
      @JsonProperty("row_total_discount") BigDecimal rowTotalDiscount) {}

  /** Natively. */
  @Schema(
      name = "OrderEvent",
      requiredProperties = {"eventReference", "type", "happenedAt"})
  record Ours(
      @Schema(description = "32 hexadecimal digits") String id,
      @Schema(description = "Your own, unique in the account") String eventReference,
      @Schema(readOnly = true) String orderId,
      @Schema(
              enumeration = {
                "Cancelled",
                "Completed",
                "Delivered",
                "Dispatched",
                "Disputed",
                "Fulfilled",
                "Processing",
                "Refunded"
              })
          String type,
      Instant happenedAt,
      String message,
      @Schema(description = "None for all lines as they were ordered") List<OurLine> lines,
      Map<String, Object> customFields,
      @Schema(readOnly = true) Instant recordedAt,
      @Schema(readOnly = true) Instant updatedAt) {}

  /** What it says of one line. */
  @Schema(name = "OrderEventLine", requiredProperties = "lineId")
  record OurLine(
      String lineId,
      @Schema(minimum = "1") Integer quantity,
      BigDecimal priceTax,
      BigDecimal originalPrice,
      BigDecimal price,
      BigDecimal priceIncTax,
      BigDecimal rowTotal,
      BigDecimal rowTotalIncTax,
      BigDecimal rowTotalDiscount) {}

  /** A page as the partner's addresses give it. */
  @Schema(name = "PartnerOrderEventPage")
  record PartnerPage(List<Partner> items, String next) {}

  /** A page. */
  @Schema(name = "OrderEventPage")
  record OurPage(List<Ours> items, String next) {}
}
