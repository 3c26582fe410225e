package org.orderhub.application.message;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.EmailAddress;

/**
 * Sends a template to somebody who tries it, about an order, as if its last event just happened.
 */
public interface SendTestMessage {
  Result send(Command command);

  /**
   * What to try.
   *
   * @param request names the wish: the same one is sent once
   */
  record Command(
      AccountId account,
      UUID request,
      TemplateId template,
      LanguageTag language,
      OrderReference order,
      EmailAddress to) {}

  sealed interface Result {
    record Queued(MessageId id) implements Result {}

    record UnknownTemplate() implements Result {}

    record UnknownOrder() implements Result {}

    record Suppressed(EmailAddress address) implements Result {}

    record NotWritten(String problem) implements Result {}
  }
}
