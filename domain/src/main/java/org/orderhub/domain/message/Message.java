package org.orderhub.domain.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;

/** An e-mail, written once and never changed; what becomes of it is its {@link MessageState}. */
public record Message(
    AccountId account,
    MessageId id,
    MessageKey key,
    Source source,
    Topic topic,
    EmailAddress recipient,
    Contents contents,
    Instant writtenAt) {

  public Message {
    writtenAt = Instants.exact(writtenAt);
  }

  /**
   * Where it comes from.
   *
   * @param version of the template it was written from
   * @param original the e-mail that it repeats; none for one that repeats none
   */
  public record Source(
      Occasion occasion, TemplateId template, Version version, @Nullable MessageId original) {}

  /** Why it was written. */
  public enum Occasion {
    /** Something happened. */
    EVENT,
    /** Staff had another one sent again. */
    RESEND,
    /** Staff tried a template. */
    TEST
  }

  /**
   * What it is about.
   *
   * @param orderId the sender's id of the order; empty when it is about none
   */
  public record Topic(
      Subject subject, EventType event, String orderId, @Nullable CustomerId customer) {}

  /** The same for the same person once more. */
  public Message again(MessageId newId, MessageKey newKey, Instant now) {
    return new Message(
        account,
        newId,
        newKey,
        new Source(Occasion.RESEND, source.template(), source.version(), id),
        topic,
        recipient,
        contents,
        now);
  }
}
