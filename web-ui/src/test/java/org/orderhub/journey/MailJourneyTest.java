package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.EmailAddress;

/** E-mails from an event of a partner to the mailbox of a customer. */
@QuarkusTest
@TestProfile(WithMail.class)
class MailJourneyTest {
  private static final Duration SOON = Duration.ofSeconds(40);

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
    partner.post("/v1/CreateOrderEvent", pagesBody(order)).then().statusCode(200);
    List<MimeMessage> mails =
        Eventually.within(SOON, () -> mailBox.of(address), found -> !found.isEmpty());
    partner
        .get("/v1/orders/" + order + "/workflow-runs")
        .then()
        .body(
            "items.findAll { it.workflow == 'Delivered' }.steps.flatten().outcome",
            contains("EmailQueued"));

    assertThat(mailBox.of(address)).hasSize(1);
    MimeMessage mail = mails.getFirst();
    assertThat(MailBox.header(mail, "Subject")).isEqualTo("Delivered: your order " + order);
    assertThat(MailBox.text(mail).strip())
        .isEqualTo(
            """
            Hello there,

            this was delivered on March 26, 2020, of your order %s:

            - 5 of 8 × Coupling <16>

            Follow it: https://mytrackingsite.com/ordertracking/login

            Is something missing or broken? Answer this e-mail, and name the order.

            Demo Cables & Light\
            """
                .formatted(order));
    assertThat(MailBox.html(mail))
        .contains("<strong>5 of 8</strong>", "Coupling &lt;16&gt;")
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
