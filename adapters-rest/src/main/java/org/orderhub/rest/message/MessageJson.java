package org.orderhub.rest.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.shared.PublicNames;

/** An e-mail, what became of it, and how. */
@Schema(name = "Message")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageJson(
    String id,
    String to,
    String language,
    String subject,
    String text,
    String html,
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
    @Schema(description = "A mail server's words") @Nullable String reason,
    @Schema(description = "It was handed over before without an answer") boolean possiblyTwice,
    String orderId,
    @Nullable String customerId,
    String eventType,
    @Schema(enumeration = {"Event", "Resend", "Test"}) String occasion,
    @Schema(description = "The e-mail that this one repeats") @Nullable String originalId,
    String templateId,
    String templateVersion,
    Instant writtenAt,
    List<TryJson> tries) {

  /** A try to hand it to a mail server. */
  @Schema(name = "MessageTry")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TryJson(int number, Instant startedAt, @Nullable Instant endedAt, String outcome) {
    static TryJson from(Messages.Attempt attempt) {
      return new TryJson(
          attempt.number(), attempt.startedAt(), attempt.endedAt(), attempt.outcome());
    }
  }

  static MessageJson from(ShowMessage.View view) {
    Message message = view.kept().message();
    MessageStates state = MessageStates.of(view.kept().state());
    Message.Source source = message.source();
    return new MessageJson(
        message.id().toString(),
        message.recipient().value(),
        message.contents().language().value(),
        message.contents().subject(),
        message.contents().text(),
        message.contents().html(),
        state.name(),
        state.at(),
        state.reason(),
        state.possiblyTwice(),
        message.topic().orderId(),
        text(message.topic().customer()),
        message.topic().event().publicName(),
        PublicNames.of(source.occasion()),
        text(source.original()),
        source.template().toString(),
        String.valueOf(source.version().number()),
        message.writtenAt(),
        view.attempts().stream().map(TryJson::from).toList());
  }

  private static @Nullable String text(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
