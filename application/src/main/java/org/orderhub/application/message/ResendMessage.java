package org.orderhub.application.message;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.shared.EmailAddress;

/** Sends an e-mail once more, as a new one that points at the first. */
public interface ResendMessage {
  Result resend(Command command);

  /**
   * Which one.
   *
   * @param request names the wish: the same one is carried out once
   */
  record Command(AccountId account, MessageId message, UUID request) {}

  sealed interface Result {
    record Queued(MessageId id) implements Result {}

    record Missing(MessageId message) implements Result {}

    /** It still waits to be sent: once more would be twice. */
    record Waiting(MessageId message) implements Result {}

    record Suppressed(EmailAddress address) implements Result {}
  }
}
