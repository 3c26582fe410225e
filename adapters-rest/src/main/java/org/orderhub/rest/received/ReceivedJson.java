package org.orderhub.rest.received;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;

/** A request that registered or changed an order; with its body when one is asked for. */
@Schema(name = "ReceivedBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceivedJson(
    @Schema(description = "Of the event that the request told") String id,
    @Schema(type = SchemaType.STRING, format = "date-time") String receivedAt,
    @Schema(description = "The operationId of what was asked for", examples = "registerOrder")
        String operation,
    @Schema(description = "How long the body is") long bytes,
    @Schema(
            description = "base64 where the body is not UTF-8",
            enumeration = {"utf-8", "base64"})
        @Nullable String encoding,
    @Schema(description = "The body as it was received, in the encoding") @Nullable String body) {

  static ReceivedJson from(FindReceivedBodies.Row row) {
    return new ReceivedJson(
        row.id().toString(), row.receivedAt().toString(), row.operation(), row.bytes(), null, null);
  }

  static ReceivedJson from(ShowReceivedBody.View view) {
    return new ReceivedJson(
        view.id().toString(),
        view.receivedAt().toString(),
        view.body().operation(),
        view.body().bytes().length,
        view.body().coding().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        view.body().text());
  }
}
