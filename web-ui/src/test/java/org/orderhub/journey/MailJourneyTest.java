package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;

/** E-mails from an event of a partner to the mailbox of a customer. */
@QuarkusTest
@TestProfile(WithMail.class)
class MailJourneyTest {
  private static final Duration SOON = Duration.ofSeconds(40);

  @Inject CreateTemplate createTemplate;
  @Inject QueueMessage queueMessage;
  @Inject ShowMessage showMessage;
  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject Transactions transactions;
  @Inject Accounts accounts;
  @Inject Clock clock;
  MailBox mailBox;

  private final Partner partner = Partner.DEMO;

  /** The page's own body, with ids that no other test uses. */
  private static String pagesBody(String orderId) {
    return """
    {"order_id": "%s","event_type": "delivered","event_reference": "abc-%s",\
    "event_date": "2020-03-26T16:00:00Z","message": "","order_event_lines":[{"order_line_id":\
     "abc123", "product_price_tax": 1.00, "product_original_price": 2.00, "product_price": 3.00,\
     "product_price_inc_tax": 4.00, "quantity": 5, "row_total": 6.00, "row_total_inc_tax": 7.00,\
     "row_total_discount": 8.00}],"custom_fields":{"tracking_reference":"aaaa-bbbb-cccc",\
    "tracking_url":"https://mytrackingsite.com/ordertracking/login"}}\
    """
        .formatted(orderId, orderId);
  }

  @Test
  void thePagesBodyBecomesOneEmailThatListsItsLineWithItsQuantity() {
    String order = "M-" + UUID.randomUUID();
    String address = order.toLowerCase(Locale.ROOT) + "@example.org";
    partner.registers(
        """
        {"orderId":"%s","currencyCode":"EUR","billingAddress":{"firstName":"Ada","email":"%s"},
         "lineItems":{"items":[
          {"id":"abc123","quantity":8,"article":{"sku":"CEE-16-5","name":"Coupling <16>"},"totalPrice":39},
          {"id":"2","quantity":1,"article":{"sku":"DRUM-500"},"totalPrice":18.50}]}}\
        """
            .formatted(order, address));
    partner.post("/v1/CreateOrderEvent", pagesBody(order)).then().statusCode(200);
    LoggedEvent event = lastEvent(order);
    TemplateId template = template();
    MessageKey key = new MessageKey(UUID.randomUUID(), 0);

    QueueMessage.Result queued = queue(key, template, event);
    assertThat(queued).isInstanceOf(QueueMessage.Result.Queued.class);
    MessageId id = ((QueueMessage.Result.Queued) queued).id();
    assertThat(queue(key, template, event)).isEqualTo(new QueueMessage.Result.AlreadyQueued(id));

    assertThat(sent(id)).isInstanceOf(MessageState.Sent.class);
    assertThat(mailBox.of(address)).hasSize(1);
    MimeMessage mail = mailBox.of(address).getFirst();
    assertThat(MailBox.header(mail, "Subject")).isEqualTo("Order " + order + " was delivered");
    assertThat(MailBox.header(mail, "Message-ID")).isEqualTo("<" + id + "@demo.test>");
    assertThat(MailBox.text(mail).strip())
        .isEqualTo(
            """
            Delivered on March 26, 2020:
            - 5 of 8 Coupling <16>, €6.00
            Follow it: https://mytrackingsite.com/ordertracking/login (aaaa-bbbb-cccc)\
            """);
    assertThat(MailBox.html(mail))
        .contains("<li>5 of 8 Coupling &lt;16&gt;</li>")
        .contains("<a href=\"https://mytrackingsite.com/ordertracking/login\">")
        .doesNotContain("DRUM");
  }

  @Test
  void aProcessThatDiesTwentyTimesLeavesEachEmailSentOnceOrTwiceAndMarkedSo() {
    // Due soon: until then only this test takes them, and it never says how it went.
    Instant soon = clock.instant().plusSeconds(3);
    List<Message> written =
        IntStream.range(0, 20)
            .mapToObj(each -> sample("killed-" + UUID.randomUUID() + "@example.org", soon))
            .toList();
    written.forEach(this::add);
    for (int death = 0; death < 20; death++) {
      transactions.inTransaction(() -> outbox.claim(soon, Duration.ofMillis(1)).orElseThrow());
    }
    for (Message message : written) {
      assertThat(sent(message.id()))
          .isInstanceOfSatisfying(
              MessageState.Sent.class, state -> assertThat(state.possiblyTwice()).isTrue());
      assertThat(mailBox.of(message.recipient().value())).hasSize(1);
    }
  }

  @Test
  void whileTheMailServerIsAwayNothingIsLostDoubledOrOutOfOrder() {
    String address = "patient-" + UUID.randomUUID() + "@example.org";
    mailBox.goAway();
    List<Message> written = new ArrayList<>();
    try {
      for (int each = 0; each < 5; each++) {
        written.add(sample(address, clock.instant()));
        add(written.getLast());
      }
    } finally {
      mailBox.comeBack();
    }
    written.forEach(
        message -> assertThat(sent(message.id())).isInstanceOf(MessageState.Sent.class));
    assertThat(mailBox.of(address))
        .extracting(mail -> MailBox.header(mail, "Message-ID"))
        .containsExactlyElementsOf(
            written.stream().map(message -> "<" + message.id() + "@demo.test>").toList());
  }

  private TemplateId template() {
    Wording wording =
        new Wording(
            new LanguageTag("en"),
            "Order {{ order.orderId }} was {{ event.type }}",
            """
            Delivered on {{ event.happenedAt }}:
            {% for line in lines %}
            - {{ line.quantity }} of {{ line.ordered }} {{ line.name }}, {{ line.rowTotal }}
            {% endfor %}
            {% if event.customFields.tracking_url %}
            Follow it: {{ event.customFields.tracking_url }} ({{ event.customFields.tracking_reference }})
            {% endif %}
            """,
            """
            <ul>{% for line in lines %}<li>{{ line.quantity }} of {{ line.ordered }} {{ line.name }}</li>{% endfor %}</ul>
            <p><a href="{{ event.customFields.tracking_url }}">Follow it</a></p>
            """);
    return ((CreateTemplate.Result.Created)
            createTemplate.create(
                new CreateTemplate.Command(
                    account(),
                    new Template.Draft("Delivered " + UUID.randomUUID(), List.of(wording)),
                    new Actor.Hub())))
        .template()
        .id();
  }

  private QueueMessage.Result queue(MessageKey key, TemplateId template, LoggedEvent event) {
    return queueMessage.queue(new QueueMessage.Command(account(), key, template, event));
  }

  private LoggedEvent lastEvent(String order) {
    String feed = partner.get("/v1/events?types=order.event_recorded&limit=500").asString();
    JsonPath json = new JsonPath(feed);
    List<String> ids = json.getList("items.data.orderId");
    int place = ids.indexOf(order);
    String id = json.getString("items[" + place + "].data.id");
    String event = json.getString("items[" + place + "].data.event.id");
    String body =
        "{\"data\":{\"id\":\"%s\",\"orderId\":\"%s\",\"event\":{\"id\":\"%s\"}}}"
            .formatted(id, order, event);
    return new LoggedEvent(
        account(),
        new EventId(UUID.randomUUID()),
        EventType.ORDER_EVENT_RECORDED,
        new Subject(Subject.Kind.ORDER, UUID.fromString(id)),
        2,
        clock.instant(),
        new Actor.Hub(),
        List.of(),
        body);
  }

  private Message sample(String address, Instant writtenAt) {
    return SampleMessages.message(account(), new EmailAddress(address), writtenAt);
  }

  private void add(Message message) {
    assertThat(transactions.inTransaction(() -> messages.add(message))).isTrue();
  }

  private MessageState sent(MessageId id) {
    return Eventually.within(
        SOON,
        () -> showMessage.show(account(), id).orElseThrow().kept().state(),
        state ->
            !(state instanceof MessageState.Waiting) && !(state instanceof MessageState.Sending));
  }

  private AccountId account() {
    return transactions.inTransaction(() -> accounts.named("demo").orElseThrow()).id();
  }
}
