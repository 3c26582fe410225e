package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ShowDelivery;

/** One event on its way to one endpoint. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WebhookDelivery")
public record DeliveryJson(
    String eventId,
    String type,
    String subjectId,
    String subject,
    long sequence,
    @Schema(enumeration = {"waiting", "delivered", "exhausted", "parked"}) String state,
    int attempts,
    @Nullable Instant nextTryAt,
    @Nullable Instant finishedAt,
    @Nullable String body,
    @Nullable List<AttemptJson> tries) {

  static DeliveryJson from(ListDeliveries.Row row) {
    return json(row, null, null);
  }

  static DeliveryJson from(ShowDelivery.View view) {
    return json(view.row(), view.body(), view.tries().stream().map(AttemptJson::from).toList());
  }

  private static DeliveryJson json(
      ListDeliveries.Row row, @Nullable String body, @Nullable List<AttemptJson> tries) {
    return new DeliveryJson(
        row.event().value().toString(),
        row.type().publicName(),
        row.subject().id().toString(),
        row.label(),
        row.sequence(),
        row.state().name().toLowerCase(Locale.ROOT),
        row.attempts(),
        row.nextTryAt(),
        row.finishedAt(),
        body,
        tries);
  }
}
