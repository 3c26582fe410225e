package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.AttemptOutcome;

/**
 * How one HTTP try ended.
 *
 * @param status of the answer; absent when there was none
 * @param reason why there was none
 * @param answer the beginning of the answer's body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Attempt")
public record AttemptJson(
    @Nullable Integer number,
    @Nullable Instant at,
    long tookMillis,
    @Schema(enumeration = {"accepted", "refused", "timed-out", "unreachable", "forbidden"})
        String outcome,
    @Nullable Integer status,
    @Nullable String reason,
    String answer) {

  static AttemptJson from(ShowDelivery.Try one) {
    return json(one.number(), one.at(), one.took(), one.outcome(), one.answer());
  }

  static AttemptJson from(WebhookSender.Attempt attempt) {
    return json(null, null, attempt.took(), attempt.outcome(), attempt.answer());
  }

  private static AttemptJson json(
      @Nullable Integer number,
      @Nullable Instant at,
      Duration took,
      AttemptOutcome outcome,
      String answer) {
    long millis = took.toMillis();
    return switch (outcome) {
      case AttemptOutcome.Accepted accepted ->
          new AttemptJson(number, at, millis, "accepted", accepted.status(), null, answer);
      case AttemptOutcome.Refused refused ->
          new AttemptJson(number, at, millis, "refused", refused.status(), null, answer);
      case AttemptOutcome.TimedOut timedOut ->
          new AttemptJson(number, at, millis, "timed-out", null, null, answer);
      case AttemptOutcome.Unreachable unreachable ->
          new AttemptJson(number, at, millis, "unreachable", null, unreachable.reason(), answer);
      case AttemptOutcome.Forbidden forbidden ->
          new AttemptJson(number, at, millis, "forbidden", null, forbidden.reason(), answer);
    };
  }
}
