package org.orderhub.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import org.orderhub.application.message.MailServer;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.SendOutcome;

/** Hands e-mails over by the configured mailer, each with a Message-ID that never changes. */
final class SmtpMailServer implements MailServer {
  private final Mailer mailer;
  private final String from;
  private final Greeting greeting;

  SmtpMailServer(Mailer mailer, String from, Greeting greeting) {
    this.mailer = mailer;
    this.from = from;
    this.greeting = greeting;
  }

  @Override
  public SendOutcome send(Message message, MessageSettings sender) {
    try {
      mailer.send(mail(message, sender));
      return new SendOutcome.Taken();
    } catch (RuntimeException failure) {
      return SmtpFailures.outcome(failure);
    }
  }

  @Override
  public boolean answers() {
    return greeting.comes();
  }

  private Mail mail(Message message, MessageSettings sender) {
    Mail mail =
        Mail.withText(
                message.recipient().value(),
                OneLine.of(message.contents().subject()),
                message.contents().text())
            .setFrom(sender.senderName().isEmpty() ? from : sender.senderName() + " <" + from + ">")
            .addHeader("Message-ID", messageId(message))
            .addHeader("Auto-Submitted", "auto-generated");
    if (!message.contents().html().isEmpty()) {
      mail.setHtml(message.contents().html());
    }
    if (!sender.replyTo().isEmpty()) {
      mail.setReplyTo(sender.replyTo());
    }
    return mail;
  }

  /** The same for each try, so that a receiver knows a double. */
  private String messageId(Message message) {
    return "<" + message.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
  }
}
