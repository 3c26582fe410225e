package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.Actor;

/** What authors of templates and senders of orders might do to e-mails. */
@QuarkusTest
@TestProfile(WithMail.class)
class MailBadInputTest {
  private static final String TEMPLATES = "/v1/message-templates";
  private static final Duration SOON = Duration.ofSeconds(15);

  @Inject QueueMessage queueMessage;
  @Inject Transactions transactions;
  @Inject Accounts accounts;
  MailBox mailBox;

  private final Partner partner = Partner.DEMO;

  @Test
  void anUnknownTagIsRefusedWithItsLine() {
    partner
        .post(TEMPLATES, template("S", "first\\n{{ order.password }}"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/wordings/0/text"))
        .body("errors[0].message", startsWith("Line 2: There is no tag order.password; order has"));
  }

  @Test
  void whatWouldNeverEndOrBecomeHugeIsNotWritten() {
    String order = "B-" + UUID.randomUUID();
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < 200; line++) {
      lines
          .append(line == 0 ? "" : ",")
          .append(
              "{\"id\":\"%d\",\"quantity\":1,\"article\":{\"sku\":\"S\"},\"totalPrice\":1}"
                  .formatted(line));
    }
    partner.registers(
        "{\"orderId\":\"%s\",\"currencyCode\":\"EUR\",\"lineItems\":{\"items\":[%s]}}"
            .formatted(order, lines));
    for (String inside : List.of("", "x".repeat(1_000))) {
      String text = "{% for a in lines %}".repeat(10) + inside + "{% endfor %}".repeat(10);
      partner
          .post(
              TEMPLATES + "/preview",
              "{\"orderId\":\"%s\",\"language\":\"en\",\"subject\":\"S\",\"text\":\"%s\"}"
                  .formatted(order, text))
          .then()
          .statusCode(400)
          .body("errors.code", hasItem("too_much"));
    }
    partner.post(TEMPLATES, template("S", "x".repeat(900_000))).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@example.org, eve@evil.test", "Eve <eve@evil.test>", "a@b@c", "no address"})
  void whatIsNotOneAddressIsNowhereToSendTo(String address) {
    String order = "N-" + UUID.randomUUID();
    register(order, address, "Ada");

    assertThat(queue(order, stored(template("S", "T"))))
        .isEqualTo(new QueueMessage.Result.NoAddress());
    partner
        .get("/v1/integration-log?type=AddressMissing&orderId=" + order)
        .then()
        .statusCode(200)
        .body("items.what", contains("order.registered"));
  }

  @Test
  void whatASenderWritesBreaksNeitherHeadersNorMarkup() throws Exception {
    String order = "H-" + UUID.randomUUID();
    String address = "h-" + UUID.randomUUID() + "@example.org";
    register(order, address, "<script>x</script>\\r\\nBcc: eve@evil.test");
    TemplateId template =
        stored(
            template(
                "For {{ billingAddress.firstName }}",
                "T",
                "<p>{{ billingAddress.firstName }}</p>"));

    assertThat(queue(order, template)).isInstanceOf(QueueMessage.Result.Queued.class);
    MimeMessage mail =
        Eventually.within(SOON, () -> mailBox.of(address), list -> !list.isEmpty()).getFirst();
    assertThat(mail.getSubject()).isEqualTo("For <script>x</script> Bcc: eve@evil.test");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(MailBox.html(mail)).contains("&lt;script&gt;x").doesNotContain("<script>");
  }

  private void register(String order, String address, String firstName) {
    partner.registers(
        """
        {"orderId":"%s","currencyCode":"EUR","billingAddress":{"firstName":"%s","email":"%s"},
         "lineItems":{"items":[{"id":"1","quantity":1,"article":{"sku":"S"},"totalPrice":1}]}}\
        """
            .formatted(order, firstName, address));
  }

  private TemplateId stored(String template) {
    JsonPath created =
        partner.post(TEMPLATES, template).then().statusCode(201).extract().jsonPath();
    return new TemplateId(UUID.fromString(created.getString("id")));
  }

  private static String template(String subject, String text) {
    return template(subject, text, "");
  }

  private static String template(String subject, String text, String html) {
    return """
    {"name":"%s","wordings":[{"language":"en","subject":"%s","text":"%s","html":"%s"}]}\
    """
        .formatted(UUID.randomUUID(), subject, text, html);
  }

  private QueueMessage.Result queue(String order, TemplateId template) {
    String id = partner.get("/v1/orders/" + order).then().extract().path("id");
    AccountId account = transactions.inTransaction(() -> accounts.named("demo").orElseThrow()).id();
    var event =
        new LoggedEvent(
            account,
            new EventId(UUID.randomUUID()),
            EventType.ORDER_REGISTERED,
            new Subject(Subject.Kind.ORDER, UUID.fromString(id)),
            1,
            Instant.parse("2026-03-02T08:00:00Z"),
            new Actor.Hub(),
            List.of(),
            "{\"data\":{\"orderId\":\"%s\"}}".formatted(order));
    return queueMessage.queue(
        new QueueMessage.Command(account, new MessageKey(UUID.randomUUID(), 0), template, event));
  }
}
