package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.standardwebhooks.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.journey.Receiver.Message;

/** What a partner is told by webhook. */
@QuarkusTest
@TestProfile(WithDemo.class)
class AnnouncementTest {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Partner partner = Partner.DEMO;
  private Receiver receiver;
  private String webhook;
  private String secret;

  @BeforeEach
  void subscribe() {
    receiver = new Receiver();
    Response created =
        partner.post(
            "/v1/webhooks",
            """
            {"name":"Warehouse","url":"%s","types":["order.registered","order.status_changed","integration.warning"],
             "status":"ACTIVE",
             "authentication":{"type":"HTTP_BASIC","username":"hub","password":"pass: wörd"}}\
            """
                .formatted(receiver.url()));
    created.then().statusCode(201);
    webhook = "/v1/webhooks/" + created.path("id");
    secret = created.path("secret");
  }

  @AfterEach
  void unsubscribe() {
    partner.ask().delete(webhook).then().statusCode(204);
    receiver.close();
  }

  @Test
  void theSecretIsShownOnce() {
    assertThat(secret).startsWith("whsec_");
    partner
        .get(webhook)
        .then()
        .statusCode(200)
        .body("authentication.username", equalTo("hub"))
        .body(not(containsString("whsec_")))
        .body(not(containsString("wörd")));
    partner
        .get("/v1/webhooks")
        .then()
        .body(not(containsString("whsec_")))
        .body(not(containsString("wörd")));
  }

  @Test
  void aRegistrationAndAChangeArriveInOrderSignedAndWithCredentials() {
    String id = registerAndComplete();
    List<Message> told = told(2);

    assertThat(told)
        .extracting(message -> JsonPath.from(message.body()).getString("type"))
        .containsExactly("order.registered", "order.status_changed");
    assertThat(told)
        .allSatisfy(message -> {
          assertThat(JsonPath.from(message.body()).getString("data.orderId")).isEqualTo(id);
          assertIsOurs(message);
        });
    JsonPath first = JsonPath.from(told.getFirst().body());
    JsonPath second = JsonPath.from(told.getLast().body());
    assertThat(first.getInt("sequence")).isEqualTo(1);
    assertThat(second.getInt("sequence")).isEqualTo(2);
    assertThat(second.getInt("previousSequence")).isEqualTo(1);
    assertThat(second.getString("data.status")).isEqualTo("Completed");
  }

  @Test
  void aWarningArrivesAfterTheRegistrationAndItsTagStaysGood() {
    String id = OrderBodies.newId("ODD");
    partner.registers(OrderBodies.cableOnDrum(id).replace("DRUM-500", "NO-SUCH-DRUM"));
    partner
        .sends("{\"status\":\"Completed\"}")
        .header("If-Match", "\"1\"")
        .post("/v1/orders/" + id + "/change-status")
        .then()
        .statusCode(202);
    List<Message> told = told(3);

    assertThat(told)
        .extracting(message -> JsonPath.from(message.body()).getString("type"))
        .containsExactly("order.registered", "integration.warning", "order.status_changed");
    assertThat(told)
        .extracting(message -> JsonPath.from(message.body()).getInt("sequence"))
        .containsExactly(1, 2, 3);
    JsonPath warning = JsonPath.from(told.get(1).body());
    assertThat(warning.getString("data.warning.what")).isEqualTo("NO-SUCH-DRUM");
    assertThat(warning.getString("data.warning.message")).isEqualTo("Article is missing");
  }

  @Test
  void aReceiverThatFailsIsToldAgainByTheSameBytesAndTheNextMessageWaits() {
    receiver.refusesNextWith(500, 500);
    registerAndComplete();
    List<Message> told = told(4);

    List<Message> tries = told.subList(0, 3);
    assertThat(tries).extracting(Message::body).containsOnly(tries.getFirst().body());
    assertThat(tries)
        .extracting(message -> message.header("webhook-id"))
        .containsOnly(tries.getFirst().header("webhook-id"));
    assertThat(told)
        .extracting(message -> message.header("webhook-attempt"))
        .containsExactly("1", "2", "3", "1");
    assertThat(told.getLast().body()).contains("order.status_changed");
    assertThat(told).allSatisfy(this::assertIsOurs);

    Response deliveries =
        Eventually.within(
            PATIENCE,
            () -> partner.get(webhook + "/deliveries?state=delivered"),
            page -> page.<List<?>>path("items").size() == 2);
    deliveries.then().body("items.attempts", contains(1, 3));
    partner
        .get(webhook + "/deliveries/" + tries.getFirst().header("webhook-id"))
        .then()
        .statusCode(200)
        .body("body", equalTo(tries.getFirst().body()))
        .body("tries.outcome", contains("refused", "refused", "accepted"))
        .body("tries.status", contains(500, 500, 200))
        .body("tries.answer", contains("not now", "not now", Receiver.THANKS));
  }

  @Test
  void aReceiverThatIsGoneIsSwitchedOffAndToldNoMore() {
    receiver.refusesNextWith(410);
    registerAndComplete();
    Eventually.within(
        PATIENCE, () -> partner.get(webhook).path("status"), status -> status.equals("INACTIVE"));
    registerAndComplete();
    assertThat(receiver.messages()).hasSize(1);
  }

  @Test
  void aTestCallTellsWhatWasSentAndAnswered() {
    Response tried = partner.ask().post(webhook + "/test");
    tried
        .then()
        .statusCode(200)
        .body("attempt.outcome", equalTo("accepted"))
        .body("attempt.status", equalTo(200))
        .body("attempt.answer", equalTo(Receiver.THANKS));
    Message message = receiver.messages().getFirst();
    assertIsOurs(message);
    assertThat(tried.asString()).contains("\"request\":" + message.body());
    partner.get(webhook + "/deliveries").then().body("items", empty());
  }

  @Test
  void aDisabledWebhookIsToldNothing() {
    partner.ask().post(webhook + "/disable").then().statusCode(200);
    registerAndComplete();
    partner.ask().post(webhook + "/enable").then().statusCode(200);
    String later = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.small(later));
    assertThat(told(1)).allSatisfy(message -> assertThat(message.body()).contains(later));
  }

  private String registerAndComplete() {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    partner
        .post("/v1/orders/" + id + "/change-status", "{\"status\":\"Completed\"}")
        .then()
        .statusCode(202);
    return id;
  }

  private List<Message> told(int count) {
    List<Message> messages =
        Eventually.within(PATIENCE, receiver::messages, told -> told.size() >= count);
    assertThat(messages).hasSize(count);
    return messages;
  }

  private void assertIsOurs(Message message) {
    Map<String, List<String>> headers =
        message.headers().entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> each.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    assertThatCode(() -> new Webhook(secret).verify(message.body(), headers))
        .doesNotThrowAnyException();
    String credentials = Base64.getEncoder().encodeToString("hub:pass: wörd".getBytes(UTF_8));
    assertThat(message.header("Authorization")).isEqualTo("Basic " + credentials);
  }
}
