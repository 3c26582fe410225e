package org.orderhub.mail;

import org.orderhub.application.message.MailServer;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.SendOutcome;

/** Sends nothing: where there is no mail server, the message log is where e-mails are read. */
final class ShownMail implements MailServer {
  @Override
  public SendOutcome send(Message message, MessageSettings sender) {
    return new SendOutcome.Shown();
  }

  @Override
  public boolean answers() {
    return true;
  }
}
