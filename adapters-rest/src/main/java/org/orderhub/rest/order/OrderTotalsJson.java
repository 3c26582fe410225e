package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.totals.LineTotals;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.order.totals.Step;
import org.orderhub.domain.order.totals.Term;
import org.orderhub.domain.shared.PublicNames;

/** How an order adds up. */
@Schema(name = "OrderTotals")
public record OrderTotalsJson(
    String orderId,
    String currencyCode,
    List<LineTotalsJson> lines,
    List<StepJson> steps,
    @Schema(description = "Figures of the sender that the arithmetic does not lead to")
        List<MismatchJson> mismatches) {

  static OrderTotalsJson from(Order order) {
    OrderTotals totals = OrderTotals.of(order.contents());
    return new OrderTotalsJson(
        order.orderId().value(),
        totals.currency().getCurrencyCode(),
        totals.lines().stream().map(LineTotalsJson::from).toList(),
        totals.steps().stream().map(StepJson::from).toList(),
        totals.mismatches().stream().map(MismatchJson::from).toList());
  }

  /** How one line adds up. */
  @Schema(name = "LineTotals")
  public record LineTotalsJson(String id, List<StepJson> steps) {
    static LineTotalsJson from(LineTotals line) {
      return new LineTotalsJson(
          line.id().value(), line.steps().stream().map(StepJson::from).toList());
    }
  }

  /** One step of the arithmetic; operands are worked off from left to right. */
  @Schema(name = "TotalsStep")
  public record StepJson(
      @Schema(
              enumeration = {
                "LineTotal",
                "OriginalLineTotal",
                "Tax",
                "Lines",
                "Total",
                "Taxes",
                "Paid",
                "Rounded"
              })
          String name,
      List<OperandJson> operands,
      BigDecimal result,
      @Schema(examples = "2 × 10.00 − 1.00 = 19.00") String text) {
    static StepJson from(Step step) {
      return new StepJson(
          PublicNames.of(step.kind()),
          step.terms().stream().map(OperandJson::from).toList(),
          step.result(),
          step.text());
    }
  }

  /** One number of a step. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "TotalsOperand")
  public record OperandJson(
      @Schema(enumeration = {"+", "−", "×", "÷"}) String operator,
      @Schema(examples = "PricePerUnit") String name,
      @Schema(description = "Which one: a line's id, a discount's description") String label,
      BigDecimal value) {
    static OperandJson from(Term term) {
      return new OperandJson(
          term.operator().sign(),
          PublicNames.of(term.name()),
          term.label(),
          new BigDecimal(term.value().stripTrailingZeros().toPlainString()));
    }
  }

  /** A figure of the sender that the arithmetic does not lead to. */
  @Schema(name = "TotalsMismatch")
  public record MismatchJson(
      @Schema(description = "RFC 6901 into the order's body", examples = "/totalPrice")
          String pointer,
      BigDecimal computed,
      BigDecimal sent,
      @Schema(description = "What was sent beyond what was computed") BigDecimal difference,
      String message) {
    static MismatchJson from(Mismatch mismatch) {
      return new MismatchJson(
          mismatch.pointer(),
          mismatch.computed(),
          mismatch.sent(),
          mismatch.difference(),
          mismatch.sentence());
    }
  }
}
