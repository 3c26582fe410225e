package org.orderhub.web.message;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.web.shared.Url;

/** How e-mails are written about on pages. */
@TemplateExtension
final class MessageFormats {
  private MessageFormats() {}

  static String href(MessageId id) {
    return Url.of("/messages").step(id.toString()).toString();
  }

  static String href(TemplateId id) {
    return Url.of("/message-templates").step(id.toString()).toString();
  }

  static String words(MessageState state) {
    return switch (state) {
      case MessageState.Waiting waiting -> waiting.tries() == 0 ? "Waiting" : "Waits for a retry";
      case MessageState.Sending sending -> "Being sent";
      case MessageState.Sent sent -> sent.possiblyTwice() ? "Sent, possibly twice" : "Sent";
      case MessageState.Shown shown -> "Shown here, not sent";
      case MessageState.Bounced bounced -> "Bounced";
      case MessageState.Withheld withheld -> "Withheld";
      case MessageState.Unclear unclear -> "Unclear";
      case MessageState.GivenUp givenUp -> "Given up";
    };
  }

  static String sentence(MessageState state) {
    return switch (state) {
      case MessageState.Waiting waiting ->
          waiting.tries() == 0
              ? "It is sent as soon as it is its turn."
              : "The mail server did not take it yet. It is tried again by itself.";
      case MessageState.Sending sending -> "It is being handed to the mail server.";
      case MessageState.Sent sent ->
          sent.possiblyTwice()
              ? "The mail server took it. It was handed over before, and no answer came: the"
                  + " customer may have two, with the same Message-ID."
              : "The mail server took it.";
      case MessageState.Shown shown ->
          "There is no mail server: it went nowhere, and can be read here.";
      case MessageState.Bounced bounced -> "Refused for good: " + bounced.reply();
      case MessageState.Withheld withheld ->
          "Nothing is sent to this address any more: it is on the list.";
      case MessageState.Unclear unclear ->
          "It was handed over twice, and no answer came. It may have arrived, and is not sent"
              + " again by itself.";
      case MessageState.GivenUp givenUp ->
          "For three days no mail server took it. The last reason: " + givenUp.reason();
    };
  }

  static String tone(MessageState state) {
    return switch (state) {
      case MessageState.Waiting waiting -> "busy";
      case MessageState.Sending sending -> "busy";
      case MessageState.Sent sent -> sent.possiblyTwice() ? "busy" : "good";
      case MessageState.Shown shown -> "quiet";
      case MessageState.Bounced bounced -> "bad";
      case MessageState.Withheld withheld -> "quiet";
      case MessageState.Unclear unclear -> "bad";
      case MessageState.GivenUp givenUp -> "bad";
    };
  }

  /** Since when; for one that waits, until when; none while it is being sent. */
  static @Nullable Instant moment(MessageState state) {
    return switch (state) {
      case MessageState.Waiting waiting -> waiting.dueAt();
      case MessageState.Sending sending -> null;
      case MessageState.Sent sent -> sent.at();
      case MessageState.Shown shown -> shown.at();
      case MessageState.Bounced bounced -> bounced.at();
      case MessageState.Withheld withheld -> withheld.at();
      case MessageState.Unclear unclear -> unclear.at();
      case MessageState.GivenUp givenUp -> givenUp.at();
    };
  }

  /** Whether it may be sent again: while it waits, once more would be twice. */
  static boolean isOver(MessageState state) {
    return !(state instanceof MessageState.Waiting) && !(state instanceof MessageState.Sending);
  }

  static String note(Message.Occasion occasion) {
    return switch (occasion) {
      case EVENT -> "";
      case RESEND -> "Sent again";
      case TEST -> "Test";
    };
  }

  static String sentence(Suppression.Reason reason) {
    return switch (reason) {
      case BOUNCED -> "Nobody is reached by it";
      case COMPLAINED -> "Complained";
      case ASKED -> "Asked for it, or staff decided";
    };
  }

  static String languages(Template template) {
    return String.join(
        ", ", template.draft().wordings().stream().map(each -> each.language().value()).toList());
  }
}
