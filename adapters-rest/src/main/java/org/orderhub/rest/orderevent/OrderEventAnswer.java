package org.orderhub.rest.orderevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Problem;

/** The page's answer to whatever came of a request. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "OrderEventAnswer")
record OrderEventAnswer(
    @Schema(description = "Of the event, 32 hexadecimal digits; null when there is none")
        @Nullable String id,
    @Schema(description = "The status of the HTTP answer") int status,
    @Schema(description = "What was done, or what is wrong") String message,
    @Schema(description = "Only when something is wrong: what to mend")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String error) {

  static OrderEventAnswer done(OrderEventId id, String message) {
    return new OrderEventAnswer(id.toString(), 200, message, null);
  }

  static OrderEventAnswer refused(@Nullable OrderEventId id, Problem problem) {
    return new OrderEventAnswer(
        id == null ? null : id.toString(), problem.status(), problem.title(), error(problem));
  }

  /** Every error of a body, each with its place. */
  private static String error(Problem problem) {
    if (problem.errors() != null && !problem.errors().isEmpty()) {
      return problem.errors().stream()
          .map(OrderEventAnswer::sentence)
          .collect(Collectors.joining("; "));
    }
    return problem.detail() == null ? problem.title() : problem.detail();
  }

  private static String sentence(FieldError error) {
    String place = error.pointer().startsWith("/") ? error.pointer().substring(1) : error.pointer();
    return (place + " " + error.message()).strip();
  }
}
