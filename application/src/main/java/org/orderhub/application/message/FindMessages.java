package org.orderhub.application.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;

/** Lists e-mails, the one written last first. */
public interface FindMessages {

  Page<Row> find(Query query);

  /**
   * What to list.
   *
   * @param search words that begin a word of the order's id, the address or the subject; all must;
   *     empty for no search
   * @param about none for all
   * @param after the e-mail at which the page before ended
   */
  record Query(
      AccountId account,
      String search,
      MessageState.@Nullable Kind state,
      @Nullable Subject about,
      @Nullable CustomerId customer,
      int limit,
      @Nullable MessageId after) {}

  /** An e-mail as a list shows it. */
  record Row(
      MessageId id,
      EmailAddress recipient,
      String subject,
      String orderId,
      EventType event,
      Message.Occasion occasion,
      MessageState state,
      Instant writtenAt) {}

  /**
   * A place in the list from its form for callers.
   *
   * @throws InvalidValue when the text is no place
   */
  static MessageId place(String text) {
    try {
      return new MessageId(UUID.fromString(text));
    } catch (IllegalArgumentException notAPlace) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
  }
}
