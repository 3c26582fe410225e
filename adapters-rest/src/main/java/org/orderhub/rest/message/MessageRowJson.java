package org.orderhub.rest.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.message.FindMessages;
import org.orderhub.domain.shared.PublicNames;

/** An e-mail as a list shows it. */
@Schema(name = "MessageRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageRowJson(
    String id,
    String to,
    String subject,
    @Schema(
            enumeration = {
              "Waiting",
              "Sending",
              "Sent",
              "Shown",
              "Bounced",
              "Withheld",
              "Unclear",
              "GivenUp"
            })
        String state,
    @Schema(description = "Since when; for one that waits, until when") @Nullable Instant stateAt,
    @Schema(description = "It was handed over before without an answer") boolean possiblyTwice,
    String orderId,
    @Schema(examples = "order.event_recorded") String eventType,
    @Schema(enumeration = {"Event", "Resend", "Test"}) String occasion,
    Instant writtenAt) {

  static MessageRowJson from(FindMessages.Row row) {
    MessageStates state = MessageStates.of(row.state());
    return new MessageRowJson(
        row.id().toString(),
        row.recipient().value(),
        row.subject(),
        state.name(),
        state.at(),
        state.possiblyTwice(),
        row.orderId(),
        row.event().publicName(),
        PublicNames.of(row.occasion()),
        row.writtenAt());
  }
}
