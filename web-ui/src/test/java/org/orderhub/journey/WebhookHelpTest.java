package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Partners look after their webhooks by REST, natively and at the partner's addresses. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WebhookHelpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PARTNER_PATH = "/api/v1/webhooks/integrations/auth-required/webhooks";

  private final Partner partner = Partner.DEMO;

  @Test
  void aMessageThatFailsIsSeenSkippedAndSentAgain() {
    try (Receiver receiver = new Receiver()) {
      receiver.refusesNextWith(500, 500, 500, 500);
      String webhook = created(receiver);
      partner.registers(OrderBodies.cableOnDrum(OrderBodies.newId("HELP")));

      Response health = whenItFailed(webhook, 4);
      health
          .then()
          .body("backlog.orders", equalTo(1))
          .body("backlog.value", hasSize(1))
          .body("backlog.since", notNullValue())
          .body("disabledAt", notNullValue());

      Response waiting = partner.get(webhook + "/deliveries?state=waiting&type=order.registered");
      waiting.then().statusCode(200).body("items", hasSize(1));
      String event = waiting.path("items[0].eventId");
      String lane = webhook + "/lanes/" + waiting.path("items[0].subjectId");
      partner.get(lane).then().body("eventId", equalTo(event)).body("isParked", equalTo(false));
      partner.ask().post(lane + "/release").then().statusCode(409);
      partner.ask().post(lane + "/skip").then().statusCode(204);
      partner.get(lane).then().statusCode(404);
      partner.get(webhook + "/deliveries?state=exhausted").then().body("items", hasSize(1));

      sendAgain(webhook, event, receiver);
      whenItFailed(webhook, 0).then().body("breaker.state", equalTo("closed"));
      partner
          .get(webhook + "/replays")
          .then()
          .body("items.selection", hasItem(startsWith("skip ")))
          .body("items.requestedBy", contains("demo", "demo"));
      partner.ask().delete(webhook).then().statusCode(204);
    }
  }

  private void sendAgain(String webhook, String event, Receiver receiver) {
    String body = "{\"eventId\":\"" + event + "\"}";
    partner
        .post(webhook + "/replay?dryRun=true", body)
        .then()
        .statusCode(200)
        .body("messages", equalTo(1));
    partner.post(webhook + "/replay", body).then().statusCode(202);
    Eventually.within(PATIENCE, receiver::messages, messages -> messages.size() == 5);
    assertThat(receiver.messages().stream().map(each -> each.header("webhook-id")).distinct())
        .containsExactly(event);
    assertThat(receiver.messages().stream().map(Receiver.Message::body).distinct()).hasSize(1);
  }

  @Test
  void aRotatedSecretSignsBesideTheOneBefore() {
    try (Receiver receiver = new Receiver()) {
      String webhook = created(receiver);
      partner
          .ask()
          .post(webhook + "/rotate-secret")
          .then()
          .statusCode(200)
          .body("secret", startsWith("whsec_"));
      partner.ask().post(webhook + "/test").then().body("attempt.status", equalTo(200));
      assertThat(receiver.messages().getFirst().header("webhook-signature").split(" ")).hasSize(2);
      partner.ask().delete(webhook).then().statusCode(204);
    }
  }

  @Test
  void webhooksAreKeptAtThePartnersAddresses() {
    try (Receiver receiver = new Receiver()) {
      String body =
          """
          {"name":"Lambda of the partner","status":"ACTIVE","webhookType":{"name":"OrderRegistered"},
           "callbackUrl":"%s",
           "callbackAuthentication":{"type":"HTTP_BASIC","username":"admin","password":"admin"}}
          """
              .formatted(receiver.url());
      partner
          .post(PARTNER_PATH + "/test", body)
          .then()
          .statusCode(200)
          .body("attempt.answer", equalTo(Receiver.THANKS));
      assertThat(receiver.messages().getFirst().header("Authorization"))
          .startsWith("Basic YWRtaW46");

      Response created = partner.sends(body).header("one-tenant", "demo").post(PARTNER_PATH);
      created.then().statusCode(201);
      String id = created.path("webhookId");
      partner
          .get(PARTNER_PATH + "?search=of%20the%20PARTNER&pageNumber=0&pageSize=5")
          .then()
          .body("content.webhookId", contains(id));
      partner.registers(OrderBodies.cableOnDrum(OrderBodies.newId("LAMBDA")));
      Eventually.within(PATIENCE, receiver::messages, messages -> messages.size() == 2);
      partner
          .sends(body.replace("ACTIVE", "INACTIVE"))
          .put(PARTNER_PATH + "/" + id)
          .then()
          .statusCode(200)
          .body("status", equalTo("INACTIVE"));
      partner.get(PARTNER_PATH + "/types").then().body("name", hasItem("OrderRegistered"));
      partner.ask().delete(PARTNER_PATH + "/" + id).then().statusCode(204);
      partner.get(PARTNER_PATH + "/" + id).then().statusCode(404);
    }
  }

  @Test
  void figuresOfWebhooksAreThereToBeScraped() {
    String metrics = partner.get("/q/metrics").asString();
    assertThat(metrics)
        .contains("orderhub_deliveries_backlog")
        .contains("orderhub_deliveries_oldest_due_seconds")
        .contains("orderhub_deliveries_attempts_total{outcome=\"accepted\"")
        .contains("orderhub_webhooks_breakers{state=\"open\"")
        .contains("orderhub_deliveries_parked")
        .contains("orderhub_deliveries_given_up_total{fate=\"parked\"")
        .contains("orderhub_deliveries_claim_seconds_count")
        .contains("orderhub_webhooks_in_trouble");
  }

  private String created(Receiver receiver) {
    String id =
        partner
            .post(
                "/v1/webhooks",
                "{\"name\":\"Help\",\"url\":\"%s\",\"types\":[\"order.registered\"]}"
                    .formatted(receiver.url()))
            .path("id");
    return "/v1/webhooks/" + id;
  }

  private Response whenItFailed(String webhook, int times) {
    return Eventually.within(
        PATIENCE,
        () -> partner.get(webhook + "/health"),
        health -> health.<Integer>path("failuresInARow") == times);
  }
}
