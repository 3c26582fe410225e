package org.orderhub.persistence.message;

import java.sql.SQLException;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Row;

/** An e-mail from its row. */
final class MessageRows {
  private MessageRows() {}

  static Message message(Row row) throws SQLException {
    return new Message(
        new AccountId(row.uuid("account_id")),
        new MessageId(row.uuid("id")),
        new MessageKey(row.uuid("origin"), (int) row.number("step")),
        source(row),
        topic(row),
        new EmailAddress(row.text("recipient")),
        new Contents(
            new LanguageTag(row.text("language")),
            row.text("subject"),
            row.text("text_body"),
            row.text("html_body")),
        row.time("written_at"));
  }

  private static Message.Source source(Row row) throws SQLException {
    UUID original = row.optionalUuid("original_id");
    return new Message.Source(
        Message.Occasion.valueOf(row.text("occasion")),
        new TemplateId(row.uuid("template_id")),
        new Version(row.number("template_version")),
        original == null ? null : new MessageId(original));
  }

  private static Message.Topic topic(Row row) throws SQLException {
    UUID customer = row.optionalUuid("customer_id");
    return new Message.Topic(
        new Subject(Subject.Kind.valueOf(row.text("subject_kind")), row.uuid("subject_id")),
        EventType.named(row.text("event_type")).orElseThrow(),
        row.text("order_id"),
        customer == null ? null : new CustomerId(customer));
  }
}
