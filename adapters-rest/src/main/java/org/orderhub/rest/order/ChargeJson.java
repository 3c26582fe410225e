package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money beside the lines. */
public final class ChargeJson {
  private ChargeJson() {}

  /** A payment the sender knows of. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "Payment", requiredProperties = "amount")
  public record Payment(String method, String reference, BigDecimal amount, String state) {
    static Payment from(org.orderhub.domain.order.Payment payment) {
      return new Payment(
          payment.method(), payment.reference(), payment.amount().plain(), payment.state());
    }
  }

  /** What is charged beside the lines. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "Fee", requiredProperties = "amount")
  public record Fee(String type, String description, BigDecimal amount) {
    static Fee from(org.orderhub.domain.order.Fee fee) {
      return new Fee(fee.type(), fee.description(), fee.amount().plain());
    }
  }

  /** What is taken off. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "Discount", requiredProperties = "amount")
  public record Discount(String type, String description, BigDecimal amount) {
    static Discount from(org.orderhub.domain.order.Discount discount) {
      return new Discount(discount.type(), discount.description(), discount.amount().plain());
    }
  }
}
