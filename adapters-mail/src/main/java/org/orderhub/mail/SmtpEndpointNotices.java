package org.orderhub.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import org.jboss.logging.Logger;
import org.orderhub.application.webhook.EndpointNotices;
import org.orderhub.domain.shared.EmailAddress;

/** One plain text mail to each recipient, so that a bad address harms nobody else. */
final class SmtpEndpointNotices implements EndpointNotices {
  private static final Logger LOG = Logger.getLogger(SmtpEndpointNotices.class);

  private final Mailer mailer;
  private final String from;
  private final String publicAddress;

  SmtpEndpointNotices(Mailer mailer, String from, String publicAddress) {
    this.mailer = mailer;
    this.from = from;
    this.publicAddress = publicAddress;
  }

  @Override
  public void send(Notice notice) {
    NoticeText text = NoticeText.of(notice, publicAddress);
    for (EmailAddress recipient : notice.recipients()) {
      Mail mail =
          Mail.withText(recipient.value(), text.subject(), text.body())
              .setFrom(from)
              .addHeader("Auto-Submitted", "auto-generated");
      try {
        mailer.send(mail);
      } catch (RuntimeException failure) {
        LOG.warnf(failure, "Nobody was told by %s: %s", recipient, text.subject());
      }
    }
  }
}
