package org.orderhub.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.orderhub.application.message.MailServer;
import org.orderhub.application.webhook.EndpointNotices;

/** Makes the ports of this adapter as they are configured. */
final class MailBeans {
  private static final Logger LOG = Logger.getLogger("org.orderhub.mail");

  private MailBeans() {}

  /**
   * @param mock mails go to the log; the extension's own mock would keep each of them in memory
   * @param publicAddress where people reach OrderHub's pages
   */
  @Produces
  @Singleton
  static EndpointNotices endpointNotices(
      Mailer mailer,
      @ConfigProperty(name = "quarkus.mailer.mock", defaultValue = "false") boolean mock,
      @ConfigProperty(name = "orderhub.mail.from", defaultValue = "orderhub@localhost") String from,
      @ConfigProperty(name = "orderhub.public-address", defaultValue = "http://localhost:8080")
          String publicAddress) {
    return new SmtpEndpointNotices(
        mock ? MailBeans::write : mailer, from, publicAddress.replaceFirst("/+$", ""));
  }

  /**
   * @param mock there is no mail server
   */
  @Produces
  @Singleton
  static MailServer mailServer(
      Mailer mailer,
      @ConfigProperty(name = "quarkus.mailer.mock", defaultValue = "false") boolean mock,
      @ConfigProperty(name = "orderhub.mail.from", defaultValue = "orderhub@localhost") String from,
      @ConfigProperty(name = "quarkus.mailer.host", defaultValue = "localhost") String host,
      @ConfigProperty(name = "quarkus.mailer.port", defaultValue = "587") int port,
      @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean tls) {
    return mock ? new ShownMail() : new SmtpMailServer(mailer, from, new Greeting(host, port, tls));
  }

  private static void write(Mail... mails) {
    for (Mail mail : mails) {
      LOG.infof("Not sent to %s: %s\n%s", mail.getTo(), mail.getSubject(), mail.getText());
    }
  }
}
