package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.EmailAddress;

/**
 * Writes an e-mail from a template about what an event tells, and queues it, in the running
 * transaction.
 */
public interface QueueMessage {
  Result queue(Command command);

  /**
   * What to write.
   *
   * @param key names what asks for the e-mail; the same key never makes a second one
   */
  record Command(AccountId account, MessageKey key, TemplateId template, LoggedEvent event) {}

  /**
   * What came of it; only {@link Queued} and {@link AlreadyQueued} mean that an e-mail goes out.
   */
  sealed interface Result {
    record Queued(MessageId id) implements Result {}

    record AlreadyQueued(MessageId id) implements Result {}

    record UnknownTemplate() implements Result {}

    /** Nobody knows where to send it; the integration log says so too. */
    record NoAddress() implements Result {}

    /** Nothing is sent to this address any more. */
    record Suppressed(EmailAddress address) implements Result {}

    /** The template could not be written out. */
    record NotWritten(String problem) implements Result {}
  }
}
