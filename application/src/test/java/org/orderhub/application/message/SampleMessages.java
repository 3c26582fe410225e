package org.orderhub.application.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Version;

/** E-mails and templates for tests. */
public final class SampleMessages {
  public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  public static final EmailAddress ADA = new EmailAddress("ada@example.org");
  public static final EmailAddress BEN = new EmailAddress("ben@example.org");
  private static long last;

  private SampleMessages() {}

  /** Ids rise with every call, as those of the app do. */
  public static UUID nextId() {
    return new UUID(0x019a_0000_0001_7000L, Long.MIN_VALUE | ++last);
  }

  public static Message message(AccountId account, EmailAddress recipient) {
    return message(account, recipient, NOW);
  }

  public static Message message(AccountId account, EmailAddress recipient, Instant writtenAt) {
    return new Message(
        account,
        new MessageId(nextId()),
        new MessageKey(UUID.randomUUID(), 0),
        new Message.Source(
            Message.Occasion.EVENT, new TemplateId(new UUID(7, 7)), Version.FIRST, null),
        new Message.Topic(
            new Subject(Subject.Kind.ORDER, new UUID(8, 8)),
            EventType.ORDER_REGISTERED,
            "PO-4711",
            null),
        recipient,
        new Contents(
            new LanguageTag("en"), "Your order PO-4711", "Thank you.", "<p>Thank you.</p>"),
        writtenAt);
  }

  public static Template template(AccountId account, String name, String... languages) {
    return new Template(
        account,
        new TemplateId(nextId()),
        new Template.Draft(name, Arrays.stream(languages).map(SampleMessages::wording).toList()),
        Version.FIRST);
  }

  public static Wording wording(String language) {
    return new Wording(
        new LanguageTag(language),
        language + " {{ order.orderId }}",
        "{% for line in lines %}{{ line.quantity }} of {{ line.ordered }} {{ line.sku }}\n"
            + "{% endfor %}{{ event.message }}",
        "<p>{{ event.message }}</p>");
  }
}
