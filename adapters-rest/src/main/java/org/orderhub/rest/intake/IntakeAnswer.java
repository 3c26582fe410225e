package org.orderhub.rest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Order;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Problem;

/** The answer to an order taken in, or why it was not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IntakeAnswer")
record IntakeAnswer(
    boolean success,
    String message,
    @Schema(description = "Our id of the order") @Nullable String orderId,
    @JsonProperty("company_order_id") @Nullable String companyOrderId,
    @Schema(description = "Everything that is wrong with the body")
        @Nullable List<FieldError> errors) {

  static IntakeAnswer done(Order order, String message) {
    return new IntakeAnswer(true, message, order.key().toString(), order.orderId().value(), null);
  }

  static IntakeAnswer refused(Problem problem) {
    String message = problem.detail() == null ? problem.title() : problem.detail();
    return new IntakeAnswer(false, message, null, null, problem.errors());
  }
}
