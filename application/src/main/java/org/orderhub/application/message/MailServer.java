package org.orderhub.application.message;

import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.SendOutcome;

/**
 * Hands e-mails to the world. Waits for the network: neither for event loops nor for transactions.
 */
public interface MailServer {

  /** Hands one over. Whatever happens is an outcome; it never fails. */
  SendOutcome send(Message message, MessageSettings sender);

  /** Whether a server is there and speaks; asked before anything is risked on it. */
  boolean answers();
}
