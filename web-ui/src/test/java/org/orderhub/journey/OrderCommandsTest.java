package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** What a partner does to orders that are stored, and what the world is told of it. */
@QuarkusTest
@TestProfile(WithDemo.class)
class OrderCommandsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Inject OpenAccount openAccount;

  private final Partner partner = Partner.DEMO;
  private final String id = OrderBodies.newId("CMD");
  private Receiver receiver;
  private String webhook;

  @BeforeEach
  void anOrderAndSomebodyWhoListens() {
    receiver = new Receiver();
    Response created =
        partner.post(
            "/v1/webhooks",
            "{\"name\":\"ERP\",\"url\":\"%s\",\"types\":[\"*\"],\"status\":\"ACTIVE\"}"
                .formatted(receiver.url()));
    created.then().statusCode(201);
    webhook = "/v1/webhooks/" + created.path("id");
    partner.registers(OrderBodies.cableOnDrum(id));
  }

  @AfterEach
  void unsubscribe() {
    partner.ask().delete(webhook).then().statusCode(204);
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/orders/", "/api/v3/orders/"})
  void anOrderIsReplacedByAnotherOfItsId(String orders) {
    Response accepted =
        partner.sends(OrderBodies.small(id)).put(orders + id).then().extract().response();
    assertThat(accepted.statusCode()).isEqualTo(202);
    job(accepted)
        .then()
        .body("type", equalTo("ReplaceOrder"))
        .body("status", equalTo("Completed"))
        .body("versionTag", equalTo("2"));
    partner
        .get(orders + id)
        .then()
        .header("ETag", "\"2\"")
        .body("lineItems.items.id", contains("1"))
        .body("totals.total", equalTo(15.6f))
        .body("contact", nullValue())
        .body("createdAt", equalTo("2026-03-01T10:00:00Z"));
    partner.get("/v1/orders?q=DRUM-500&limit=500").then().body("items.orderId", not(hasItem(id)));
    assertThat(typesTold(2)).containsExactly("order.registered", "order.replaced");
  }

  @Test
  void anAnswerCanBeSentBackOnceAndIsStaleAfterwards() {
    String answer = partner.get("/v1/orders/" + id).asString();
    String changed = answer.replace("\"quantity\":120", "\"quantity\":130");
    partner.sends(changed).put("/v1/orders/" + id).then().statusCode(202);
    partner
        .sends(answer)
        .put("/v1/orders/" + id)
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("2"))
        .body("changes.field", contains("lineItems.items[1].quantity"))
        .body("changes[0].yours", equalTo("120"))
        .body("changes[0].theirs", equalTo("130"));
    assertThat(typesTold(3))
        .containsExactly("order.registered", "order.replaced", "integration.warning");
    JsonPath told = told(3).get(1);
    assertThat(told.getList("data.changes.field")).containsExactly("lineItems.items[1].quantity");
    assertThat(told.getInt("data.changeCount")).isEqualTo(1);
  }

  @Test
  void aLateReplacementIsIgnored() {
    String late =
        OrderBodies.small(id).replaceFirst("\\{", "{\"lastChangedAt\":\"2020-01-01T00:00:00Z\",");
    Response accepted = partner.sends(late).put("/v1/orders/" + id);
    assertThat(accepted.statusCode()).isEqualTo(202);
    job(accepted)
        .then()
        .body("status", equalTo("Completed"))
        .body("errors.code", contains("Stale"))
        .body("versionTag", equalTo("1"));
    partner.get("/v1/orders/" + id).then().body("lineItems.items.id", contains("1", "2", "3"));
  }

  @Test
  void aPatchChangesTheFieldsItNames() {
    partner
        .ask()
        .contentType("application/merge-patch+json")
        .body(
            "{\"deliveryAddress\":{\"city\":\"Linz\"},\"channel\":null,"
                + "\"attributes\":{\"checked\":true}}")
        .patch("/v1/orders/" + id)
        .then()
        .statusCode(202);
    partner
        .get("/v1/orders/" + id)
        .then()
        .header("ETag", "\"2\"")
        .body("deliveryAddress.city", equalTo("Linz"))
        .body("deliveryAddress.firstName", equalTo("Ada"))
        .body("channel", nullValue())
        .body("attributes.checked", equalTo(true))
        .body("attributes.giftWrap", equalTo(true))
        .body("lineItems.items.id", contains("1", "2", "3"));
    assertThat(told(2).getLast().getString("type")).isEqualTo("order.updated");
    assertThat(told(2).getLast().<String>getList("data.changes.field"))
        .containsExactly("channel", "deliveryAddress.city", "attributes.checked");
  }

  @Test
  void aDeletedOrderIsGoneAndItsIdFree() {
    String key = partner.get("/v1/orders/" + id).path("id");
    Response accepted = partner.ask().delete("/v1/orders/" + id);
    assertThat(accepted.statusCode()).isEqualTo(202);
    job(accepted).then().body("type", equalTo("DeleteOrder")).body("status", equalTo("Completed"));
    partner.get("/v1/orders/" + id).then().statusCode(404);
    partner.ask().delete("/v1/orders/" + id).then().statusCode(404);
    partner.sends(OrderBodies.small(id)).put("/v1/orders/" + id).then().statusCode(404);
    partner.registers(OrderBodies.small(id));
    assertThat(partner.get("/v1/orders/" + id).<String>path("id")).isNotEqualTo(key);
    assertThat(typesTold(3))
        .containsExactlyInAnyOrder("order.registered", "order.deleted", "order.registered");
  }

  @Test
  void aDeliveryIsChangedAndItsCustomerToldByAnAction() {
    Response accepted =
        partner.post(
            "/api/v3/orders/" + id + "/change-delivery",
            """
            {"method":"Courier","trackingNumber":"JD01","trackingUri":"https://t.example/JD01",
             "deliveryDate":"2026-04-02T10:00:00+02:00",
             "orderAction":{"action":"ConfirmShipment","language":"de-AT","data":{"parcels":2.50}}}\
            """);
    assertThat(accepted.statusCode()).isEqualTo(202);
    job(accepted)
        .then()
        .body("type", equalTo("ChangeOrderDelivery"))
        .body("status", equalTo("Completed"));
    partner
        .get("/v1/orders/" + id)
        .then()
        .header("ETag", "\"2\"")
        .body("delivery.method", equalTo("Courier"))
        .body("delivery.trackingNumbers", contains("JD01"))
        .body("delivery.deliveryDate", equalTo("2026-04-02T08:00:00Z"));
    assertThat(typesTold(3))
        .containsExactly("order.registered", "order.delivery_changed", "order.action_triggered");
    JsonPath action = told(3).getLast();
    assertThat(action.getString("data.action")).isEqualTo("ConfirmShipment");
    assertThat(action.getString("data.language")).isEqualTo("de-AT");
    assertThat(action.getInt("sequence")).isEqualTo(3);
    assertThat(receiver.messages().getLast().body()).contains("\"data\":{\"parcels\":2.50}");
  }

  @Test
  void anActionLeavesTheOrderAndItsVersionAsTheyAre() {
    String before = partner.get("/v1/orders/" + id).asString();
    for (int times = 0; times < 2; times++) {
      Response accepted =
          partner.post(
              "/v1/orders/" + id + "/action",
              "{\"action\":\"ConfirmOrder\",\"versionTag\":\"1\",\"language\":\"en-US\"}");
      assertThat(accepted.statusCode()).isEqualTo(202);
      job(accepted).then().body("type", equalTo("TriggerOrderAction"));
    }
    assertThat(partner.get("/v1/orders/" + id).asString()).isEqualTo(before);
    partner
        .post("/v1/orders/" + id + "/action", "{\"action\":\"Custom\",\"versionTag\":\"2\"}")
        .then()
        .statusCode(412);
    assertThat(told(3)).extracting(body -> body.getInt("sequence")).containsExactly(1, 2, 3);
  }

  @Test
  void anUnknownContactEndsInErrorsAndRefusalsUntilTheOrderIsRegisteredAgain() {
    String stranger = OrderBodies.newId("CMD");
    String email = stranger.toLowerCase(Locale.ROOT) + "@example.org";
    String body =
        OrderBodies.cableOnDrum(stranger)
            .replace("\"matchKey\":\"ada@demo.test\"", "\"matchKey\":\"" + email + "\"")
            .replaceFirst("\\{", "{\"orderAction\":{\"action\":\"ConfirmOrder\"},");
    Response accepted = partner.post("/v1/orders", body);
    assertThat(accepted.statusCode()).isEqualTo(202);
    job(accepted)
        .then()
        .body("status", equalTo("CompletedWithErrors"))
        .body("errors.code", hasItems("ContactMissing", "ActionRefused"));
    partner
        .post("/v1/orders/" + stranger + "/action", "{\"action\":\"ConfirmOrder\"}")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:orderhub:problem:not-connected"));

    partner.ask().delete("/v1/orders/" + stranger).then().statusCode(202);
    job(partner.post("/v1/orders", body.replace(email, "ada@demo.test")))
        .then()
        .body("status", equalTo("Completed"))
        .body("errors", empty());
    partner
        .post("/v1/orders/" + stranger + "/action", "{\"action\":\"ConfirmOrder\"}")
        .then()
        .statusCode(202);
  }

  @Test
  void theSameOrderAgainIsIdenticalAndAnotherIsNot() {
    partner
        .post("/v1/orders", OrderBodies.cableOnDrum(id))
        .then()
        .statusCode(409)
        .body("identical", equalTo(true))
        .body("changes", empty());
    partner
        .post("/v1/orders", OrderBodies.cableOnDrum(id).replace("\"Reserved\"", "\"Packed\""))
        .then()
        .statusCode(409)
        .body("identical", equalTo(false))
        .body("changes.field", contains("externalStatus"))
        .body("changes[0].yours", equalTo("Packed"))
        .body("changes[0].theirs", equalTo("Reserved"));
  }

  @Test
  void anotherAccountsOrdersAreNotThere() {
    Partner other = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    other.sends(OrderBodies.small(id)).put("/v1/orders/" + id).then().statusCode(404);
    other.sends("{}").patch("/v1/orders/" + id).then().statusCode(404);
    other.ask().delete("/v1/orders/" + id).then().statusCode(404);
    other.post("/v1/orders/" + id + "/action", "{\"action\":\"Custom\"}").then().statusCode(404);
    other
        .post("/v1/orders/" + id + "/change-delivery", "{\"method\":\"x\"}")
        .then()
        .statusCode(404);
    String job = partner.ask().delete("/v1/orders/" + id).getHeader("Location");
    other.get(job).then().statusCode(404);
  }

  private Response job(Response accepted) {
    return partner.get(accepted.getHeader("Location"));
  }

  /** The bodies told of the order at hand, in their order; others' are passed over. */
  private List<JsonPath> told(int count) {
    List<JsonPath> told =
        Eventually.within(
            PATIENCE,
            () ->
                receiver.messages().stream()
                    .filter(message -> message.body().contains(id))
                    .map(message -> JsonPath.from(message.body()))
                    .toList(),
            bodies -> bodies.size() >= count);
    assertThat(told).hasSize(count);
    return told;
  }

  private List<String> typesTold(int count) {
    return told(count).stream().map(body -> body.getString("type")).toList();
  }
}
