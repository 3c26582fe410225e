package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner can still ask of an order that changed, or is gone. */
@QuarkusTest
@TestProfile(WithDemo.class)
class OrderHistoryTest {
  private final Partner partner = Partner.DEMO;
  private final String id = OrderBodies.newId("PAST");
  private final String order = "/v1/orders/" + id;

  @BeforeEach
  void anOrderThatChanged() {
    partner.registers(OrderBodies.cableOnDrum(id));
    partner.post(order + "/change-status", "{\"externalStatus\":\"Packed\"}");
    partner.post(order + "/action", "{\"action\":\"ConfirmOrder\"}").then().statusCode(202);
    partner.sends(OrderBodies.small(id)).put(order).then().statusCode(202);
    partner.post(order + "/change-delivery", "{\"method\":\"Courier\"}");
  }

  @Test
  void itsHistoryHasAVersionForEachChange() {
    partner
        .get(order + "/history")
        .then()
        .statusCode(200)
        .body("items.versionTag", contains("4", "3", "2", "1"))
        .body(
            "items.type",
            contains(
                "order.delivery_changed",
                "order.replaced",
                "order.status_changed",
                "order.registered"))
        .body("items.actor", everyItem(equalTo("demo")))
        .body("items[0].changes.field", contains("delivery.method"))
        .body("items[1].changes.field", hasItem("lineItems.items[3]"))
        .body("items[3].changes", empty());
  }

  @Test
  void itIsShownAsOfEachVersion() {
    List<String> times = partner.get(order + "/history").path("items.at");
    for (int version = 1; version <= 4; version++) {
      partner
          .get(order + "/history?at=" + times.get(4 - version))
          .then()
          .statusCode(200)
          .body("versionTag", equalTo(Integer.toString(version)))
          .body("lineItems.items.size()", equalTo(version < 3 ? 3 : 1));
    }
    partner
        .get(order + "/history?at=" + times.get(2))
        .then()
        .body("externalStatus", equalTo("Packed"))
        .body("lineItems.items[0].article.name", equalTo("NYM-J 3x1.5 cable"))
        .body("attributes.weight.toString()", equalTo("22.0"));
    assertThat(partner.get(order + "/history?at=" + times.getFirst()).asString())
        .isEqualTo(partner.get(order).asString());
    partner.get(order + "/history?at=2020-01-01T00:00:00Z").then().statusCode(404);
  }

  @Test
  void itOutlivesTheOrder() {
    String before = partner.get(order).asString();
    String last = partner.get(order + "/history").path("items[0].at");
    partner.ask().delete(order).then().statusCode(202);
    partner
        .get(order + "/history")
        .then()
        .statusCode(200)
        .body("items[0].type", equalTo("order.deleted"))
        .body("items.size()", equalTo(5));
    assertThat(partner.get(order + "/history?at=" + last).asString()).isEqualTo(before);
    String deleted = partner.get(order + "/history").path("items[0].at");
    partner.get(order + "/history?at=" + deleted).then().statusCode(404);
    partner.get("/v1/orders/nobody/history").then().statusCode(404);
  }

  @Test
  void ordersAreFoundByTheirContact() {
    String adas = OrderBodies.newId("ADAS");
    partner.registers(OrderBodies.cableOnDrum(adas));
    String customer = partner.get("/v1/orders/" + adas).path("customerId");
    partner
        .get("/v1/orders?limit=500&kind=Order&externalStatus=Reserved&contactId=" + customer)
        .then()
        .statusCode(200)
        .body("items.orderId", hasItem(adas))
        .body("items.customerName", everyItem(equalTo("Ada Byron")))
        .body("items.externalStatus", everyItem(equalTo("Reserved")));
    partner.get("/api/v3/orders/" + adas + "?contactId=" + customer).then().statusCode(200);
    partner.get("/api/v3/orders/" + adas + "?contactId=999999").then().statusCode(404);
    partner.get(order + "?contactId=" + customer).then().statusCode(404);
    partner.get("/v1/orders?contactId=999999").then().body("items", empty());
  }
}
