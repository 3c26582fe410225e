package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner does with orders, from the first call to the last. */
@QuarkusTest
@TestProfile(WithDemo.class)
class SpineTest {
  private static final List<String> ADDED =
      List.of(
          "id",
          "customerId",
          "customerName",
          "payment",
          "deliveryState",
          "totals",
          "versionTag",
          "receivedAt",
          "updatedAt");

  private final Partner partner = Partner.DEMO;

  @ParameterizedTest
  @ValueSource(strings = {"/v1/orders", "/api/v3/orders"})
  void anOrderIsAcceptedAndItsJobIsCompleted(String orders) {
    String id = OrderBodies.newId("WEB");
    Response accepted = partner.post(orders, OrderBodies.cableOnDrum(id));
    accepted
        .then()
        .statusCode(202)
        .body("orderId", equalTo(id))
        .body("jobId", notNullValue())
        .body("status", equalTo("Completed"))
        .body("href", equalTo(accepted.getHeader("Location")));
    assertThat(accepted.getHeader("Location")).contains(orders + "/jobs/");
    partner
        .get(accepted.getHeader("Location"))
        .then()
        .statusCode(200)
        .body("jobId", equalTo(accepted.path("jobId")))
        .body("orderId", equalTo(id))
        .body("type", equalTo("RegisterOrder"))
        .body("status", equalTo("Completed"))
        .body("completedAt", notNullValue())
        .body("errors", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/orders", "/api/v3/orders"})
  void whoeverWaitsGetsTheOrderItself(String orders) {
    String id = OrderBodies.newId("WEB");
    Response created =
        partner
            .sends(OrderBodies.cableOnDrum(id))
            .header("Prefer", "wait=5")
            .post(orders)
            .then()
            .statusCode(201)
            .header("Location", endsWith(orders + "/" + id))
            .extract()
            .response();
    Response shown = partner.get(created.getHeader("Location"));
    shown
        .then()
        .statusCode(200)
        .header("ETag", created.getHeader("ETag"))
        .body("customerName", equalTo("Ada Byron"))
        .body("lineItems.items.id", contains("1", "2", "3"))
        .body("lineItems.items[1].parentLineId", equalTo("1"))
        .body("totals.lines", equalTo(130.8f))
        .body("totals.total", equalTo(143.7f))
        .body("payment", equalTo("PartlyPaid"))
        .body("attributes.weight.toString()", equalTo("22.0"))
        .body("description", equalTo("Ring twice 🚚"));
    assertThat(created.<String>path("id")).isEqualTo(shown.path("id"));
  }

  @Test
  void whatAnAnswerHoldsCanBeSentAgainWithoutWhatOrderHubAdded() throws IOException {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    String shown = partner.get("/v1/orders/" + id).asString();
    String copied = OrderBodies.newId("COPY");
    ObjectNode body = (ObjectNode) new ObjectMapper().readTree(shown.replace(id, copied));
    assertThat(body.properties()).extracting(Map.Entry::getKey).containsAll(ADDED);
    partner.registers(body.without(ADDED).toString());
    partner
        .get("/v1/orders/" + copied)
        .then()
        .statusCode(200)
        .body("lineItems.items[1].article.name", equalTo("Cable drum 500 mm"))
        .body("totals.total", equalTo(143.7f));
  }

  @Test
  void anIdThatIsTakenIsRefusedAndNothingChanges() {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    String before = partner.get("/v1/orders/" + id).asString();
    partner
        .post("/v1/orders", OrderBodies.small(id))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("title", equalTo("Order already exists"))
        .body("href", endsWith("/v1/orders/" + id));
    assertThat(partner.get("/v1/orders/" + id).asString()).isEqualTo(before);
  }

  @Test
  void everyMistakeOfABodyIsNamedWithItsPlace() {
    partner
        .post(
            "/v1/orders",
            """
            {"orderId":"","currencyCode":"XXX1","colour":"red","lineItems":{"items":[
              {"id":"1","quantity":0,"article":{},"totalPrice":"much"}]}}\
            """)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            hasItems(
                "/orderId",
                "/currencyCode",
                "/colour",
                "/lineItems/items/0/quantity",
                "/lineItems/items/0/article/sku",
                "/lineItems/items/0/totalPrice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/orders/", "/api/v3/orders/"})
  void aStatusIsChangedByAJob(String orders) {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    String body = "{\"status\":\"Completed\",\"externalStatus\":\"[Sent|https://t.example/1]\"}";
    Response accepted = partner.post(orders + id + "/change-status", body);
    accepted.then().statusCode(202).header("Location", endsWith(accepted.path("jobId")));
    partner
        .get(accepted.getHeader("Location"))
        .then()
        .body("type", equalTo("ChangeOrderStatus"))
        .body("status", equalTo("Completed"))
        .body("versionTag", equalTo("2"));
    partner
        .get(orders + id)
        .then()
        .header("ETag", "\"2\"")
        .body("status", equalTo("Completed"))
        .body("externalStatus", equalTo("[Sent|https://t.example/1]"));
  }

  @Test
  void aStaleVersionIsToldWhatDiffers() {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    partner.post("/v1/orders/" + id + "/change-status", "{\"externalStatus\":\"Theirs\"}");
    partner
        .sends("{\"externalStatus\":\"Mine\"}")
        .header("If-Match", "\"1\"")
        .post("/v1/orders/" + id + "/change-status")
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("2"))
        .body("changes[0].yours", equalTo("Mine"))
        .body("changes[0].theirs", equalTo("Theirs"));
    partner.get("/v1/orders/" + id).then().body("externalStatus", equalTo("Theirs"));
  }

  @Test
  void whatIsNotThereIsAProblem() {
    for (String address :
        List.of("/v1/orders/nobody", "/v1/orders/jobs/none", "/api/v3/orders/nobody", "/v1/x")) {
      partner
          .get(address)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("traceId", not(nullValue()));
    }
    partner
        .post("/v1/orders/nobody/change-status", "{\"status\":\"Completed\"}")
        .then()
        .statusCode(404);
  }
}
