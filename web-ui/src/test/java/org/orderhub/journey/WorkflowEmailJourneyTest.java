package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Contents;

/** The ready-made workflows of the demo account tell customers what happened to their orders. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WorkflowEmailJourneyTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject Accounts accounts;
  @Inject Transactions transactions;
  @Inject FindMessages findMessages;
  @Inject ShowMessage showMessage;
  private final Partner partner = Partner.DEMO;

  @Test
  void aDeliveryOfSomeUnitsIsOneEmailThatListsThemHoweverOftenItIsTold() {
    String order = registered("");
    String event =
        """
        {"order_id":"%s","event_type":"delivered","event_reference":"%s",
         "event_date":"2026-03-26T16:00:00Z","message":"%s",
         "order_event_lines":[{"order_line_id":"abc123","quantity":3}],
         "custom_fields":{"tracking_reference":"aaaa-bbbb-cccc",
           "tracking_url":"https://mytrackingsite.com/ordertracking/login"}}\
        """;
    String told = event.formatted(order, order + "-1", "Left at the door");

    partner.post("/v1/CreateOrderEvent", told).then().statusCode(200);
    partner.post("/v1/CreateOrderEvent", told).then().statusCode(200);
    Contents email = onlyEmail(order);
    partner
        .post("/v1/CreateOrderEvent", event.formatted(order, order + "-1", "Left at the gate"))
        .then()
        .statusCode(200);
    partner
        .post("/v1/orders/" + order + "/action", "{\"action\":\"ConfirmCompletion\"}")
        .then()
        .statusCode(202);

    assertThat(email.subject()).isEqualTo("Delivered: your order " + order);
    assertThat(email.text())
        .contains("- 3 of 5 × Coupling\n")
        .contains("Left at the door")
        .contains("Follow it: https://mytrackingsite.com/ordertracking/login")
        .doesNotContain("Drum");
    assertThat(email.html()).contains("<strong>3 of 5</strong>").doesNotContain("Drum");
    assertThat(emails(order, 2))
        .extracting(Contents::subject)
        .as("told anew, it is the same delivery")
        .containsExactly("Your order " + order + " is complete", "Delivered: your order " + order);
  }

  @Test
  void anActionEmbeddedInARegistrationIsOneEmailInItsLanguage() {
    String order =
        registered(
            ",\"orderAction\":{\"action\":\"ConfirmOrder\",\"language\":\"de-AT\","
                + "\"data\":{\"message\":\"Bis bald!\"}}");

    Contents email = onlyEmail(order);

    assertThat(email.subject()).isEqualTo("Ihre Bestellung " + order + " ist bestätigt");
    assertThat(email.text()).contains("- 5 × Coupling", "- 1 × Drum", "Bis bald!");
    partner
        .get("/v1/orders/" + order + "/workflow-runs")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.workflow == 'Confirm order' }.steps.flatten().outcome",
            contains("EmailQueued"));
  }

  private String registered(String more) {
    String id = UUID.randomUUID().toString().replace("-", "");
    partner.registers(
        """
        {"orderId":"%s","currencyCode":"EUR",
         "contact":{"matchKey":"ada@demo.test","matchKeyType":"Email"},"lineItems":{"items":[
          {"id":"abc123","quantity":5,"article":{"sku":"CEE-16-5","name":"Coupling"},"totalPrice":39},
          {"id":"2","quantity":1,"article":{"sku":"DRUM-500","name":"Drum"},"totalPrice":18.50}
         ]}%s}\
        """
            .formatted(id, more));
    return id;
  }

  private Contents onlyEmail(String order) {
    return emails(order, 1).getFirst();
  }

  /** The last first. */
  private List<Contents> emails(String order, int number) {
    AccountId account = transactions.inTransaction(() -> accounts.named("demo")).orElseThrow().id();
    var query = new FindMessages.Query(account, order, null, null, null, 50, null);
    return Eventually.within(
            SOON, () -> findMessages.find(query).items(), found -> found.size() == number)
        .stream()
        .map(row -> showMessage.show(account, row.id()).orElseThrow().kept().message().contents())
        .toList();
  }
}
