package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What partners sent can be read again, byte for byte. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ReceivedBodiesTest {
  private final Partner partner = Partner.DEMO;

  @Test
  void everyChangeOfAnOrderKeepsTheBodyThatToldIt() {
    String id = OrderBodies.newId("RECEIVED");
    String registered = OrderBodies.cableOnDrum(id) + "\r\n ";
    partner.registers(registered);
    String status = "{ \"status\" : \"Completed\"\t}";
    partner.post("/v1/orders/" + id + "/change-status", status).then().statusCode(202);
    String patch = "{\"description\":\"Ring 3\\u00d7\"}";
    partner.sends(patch).patch("/v1/orders/" + id).then().statusCode(202);
    String event =
        """
        {"order_id":"%s","event_type":"delivered","event_reference":"%s",\
        "event_date":"2020-03-26T16:00:00Z"}\
        """
            .formatted(id, id);
    partner.post("/v1/CreateOrderEvent", event).then().statusCode(200);

    partner
        .get("/v1/orders/" + id + "/received")
        .then()
        .statusCode(200)
        .body(
            "items.operation",
            contains("createOrderEvent", "updateOrder", "changeOrderStatus", "registerOrder"))
        .body("items[3].bytes", equalTo(registered.getBytes(UTF_8).length));
    assertThat(bodies(id)).containsExactly(event, patch, status, registered);
  }

  @Test
  void whatChangesNothingIsNotKept() {
    String id = OrderBodies.newId("RECEIVED");
    partner.registers(OrderBodies.small(id));
    partner.post("/v1/orders", OrderBodies.small(id)).then().statusCode(409);
    partner.post("/v1/orders?dryRun=true", OrderBodies.small(id)).then().statusCode(409);
    partner.sends("{\"kind\":\"Order\"}").patch("/v1/orders/" + id).then().statusCode(202);
    partner.get("/v1/orders/" + id + "/received").then().body("items", hasSize(1));
  }

  @Test
  void linesOfABulkAndOrdersOfIntakeAreKeptAsWell() {
    String id = OrderBodies.newId("RECEIVED");
    String line = OrderBodies.small(id).replaceAll("\\s*\n\\s*", " ");
    partner
        .ask()
        .contentType("application/x-ndjson")
        .body((line + "\n").getBytes(UTF_8))
        .post("/v1/orders/bulk")
        .then()
        .statusCode(200);
    assertThat(bodies(id)).containsExactly(line);

    String intake = OrderBodies.newId("RECEIVED");
    String added = IntakeBodies.add(intake, "+436601122334");
    partner.post("/api/order/addOrder", added).then().statusCode(201);
    assertThat(bodies(intake)).containsExactly(added);
  }

  private List<String> bodies(String orderId) {
    String address = "/v1/orders/" + orderId + "/received";
    List<String> ids = JsonPath.from(partner.get(address).asString()).getList("items.id");
    return ids.stream()
        .map(id -> partner.get(address + "/" + id).jsonPath().getString("body"))
        .toList();
  }
}
