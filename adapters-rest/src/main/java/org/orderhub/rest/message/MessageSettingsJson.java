package org.orderhub.rest.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.rest.shared.Answers;

/** How an account writes e-mails. */
@Schema(name = "MessageSettings")
public record MessageSettingsJson(
    @Schema(description = "For people whose language is not known; empty for each template's first")
        String language,
    @Schema(description = "E-mails at most", minimum = "1", maximum = "6000") int perMinute,
    @Schema(description = "Shown beside the address e-mails come from") String senderName,
    @Schema(description = "Where answers go; empty for the address e-mails come from")
        String replyTo,
    @Schema(readOnly = true) String versionTag) {

  static MessageSettingsJson from(MessageSettings settings) {
    return new MessageSettingsJson(
        settings.language() == null ? "" : settings.language().value(),
        settings.perMinute(),
        settings.senderName(),
        settings.replyTo(),
        Answers.tag(settings.version()));
  }
}
