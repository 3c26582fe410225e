package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.order.FindOrders;
import org.orderhub.domain.shared.PublicNames;

/** An order as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "OrderRow")
public record OrderRowJson(
    String id,
    String orderId,
    String kind,
    String status,
    String externalStatus,
    String payment,
    String currencyCode,
    BigDecimal totalPrice,
    String customerName,
    Instant createdAt) {

  static OrderRowJson from(FindOrders.Row row) {
    return new OrderRowJson(
        row.key().toString(),
        row.orderId().value(),
        PublicNames.of(row.kind()),
        PublicNames.of(row.status()),
        row.externalStatus().raw(),
        PublicNames.of(row.payment()),
        row.total().currency().getCurrencyCode(),
        row.total().plain(),
        row.customerName(),
        row.placedAt());
  }
}
