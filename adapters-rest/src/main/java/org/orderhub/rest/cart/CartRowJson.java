package org.orderhub.rest.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.FindCarts;

/** A cart in a list, without its lines. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CartRow")
public record CartRowJson(
    String id,
    String customerId,
    String currencyCode,
    String status,
    @Nullable String orderId,
    int lineCount,
    BigDecimal total,
    String createdAt,
    String updatedAt) {

  static CartRowJson from(FindCarts.Row row) {
    return new CartRowJson(
        row.id().toString(),
        row.customer().toString(),
        row.total().currency().getCurrencyCode(),
        row.order() == null ? "Open" : "CheckedOut",
        row.order() == null ? null : row.order().value(),
        row.lines(),
        row.total().plain(),
        row.createdAt().toString(),
        row.updatedAt().toString());
  }

  /** The schema of a page. */
  @Schema(name = "CartPage")
  record CartPageJson(List<CartRowJson> items, String next) {}
}
