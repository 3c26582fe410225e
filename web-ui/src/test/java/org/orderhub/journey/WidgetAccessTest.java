package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** Who may do what with widgets, and what a refused call leaves behind: nothing. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WidgetAccessTest {
  private static final String WIDGETS = "/v1/customer-widgets";

  @Inject OpenAccount openAccount;

  private final Partner demo = Partner.DEMO;
  private int widget;
  private int other;
  private int number;

  @BeforeEach
  void build() {
    widget = built("One");
    other = built("Two");
    number =
        demo.post("/v1/customers", "{\"entityType\":\"Farm\",\"lastName\":\"Hof\"}")
            .then()
            .statusCode(201)
            .extract()
            .path("number");
  }

  @Test
  void aLimitedKeyReachesItsWidgetsOnly() {
    String name = OrderBodies.newId("vendor");
    String secret =
        demo.post(
                "/v1/api-keys",
                "{\"name\":\"%s\",\"scope\":\"write\",\"widgets\":[%d]}".formatted(name, widget))
            .then()
            .statusCode(201)
            .body("widgets", contains(widget))
            .extract()
            .path("secret");
    Partner vendor = new Partner(name, secret);
    order(demo, widget, "{}").statusCode(201);
    order(demo, other, "{}").statusCode(201);

    vendor.get(WIDGETS + "/" + widget + "/events").then().statusCode(200).body("items", hasSize(1));
    vendor
        .get(WIDGETS + "/" + other + "/events")
        .then()
        .statusCode(403)
        .body("errorType", equalTo("forbidden"));
    vendor.get(WIDGETS + "/values/" + other + "/" + number).then().statusCode(403);
    vendor.get(WIDGETS).then().body("items.id", contains(widget));
    vendor
        .get("/v1/events?eventType=customerWidgetEvent")
        .then()
        .statusCode(200)
        .body("items.eventContent.customerWidgetID", everyItem(equalTo(Integer.toString(widget))));
    demo.sends("{\"widgets\":[]}").patch("/v1/api-keys/" + name).then().statusCode(200);
    demo.post("/v1/api-keys", "{\"name\":\"" + name + "\"}").then().statusCode(409);
  }

  @Test
  void anotherAccountsWidgetsAndCustomersAreNotThere() {
    Partner stranger = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    order(demo, widget, "{}").statusCode(201);

    stranger.get(WIDGETS + "/" + widget).then().statusCode(404);
    stranger.get(WIDGETS + "/values/" + widget + "/" + number).then().statusCode(404);
    stranger
        .sends("{\"status\":\"Mine\"}")
        .patch(WIDGETS + "/status/" + widget + "/" + number)
        .then()
        .statusCode(404);
    stranger.get("/v1/events?eventType=customerWidgetEvent").then().body("items", empty());
    stranger.get(WIDGETS).then().body("items", empty());
  }

  @Test
  void aRefusedCallLeavesNothingBehind() {
    order(demo, widget, "{\"Amount\":\"much\",\"Colour\":\"red\",\"Answer\":\"x\"}")
        .statusCode(400)
        .body("modelErrors.propertyName", hasItems("Amount", "Colour", "Answer"));
    demo.post(WIDGETS + "/" + widget + "/orders", "{\"customerId\":1001}")
        .then()
        .statusCode(400)
        .body("modelErrors.propertyName", hasItem("customerId"));
    demo.get(WIDGETS + "/" + widget + "/events").then().body("items", empty());
    demo.get(WIDGETS + "/values/" + widget + "/" + number).then().statusCode(404);

    order(demo, widget, "{}").statusCode(201);
    String values = WIDGETS + "/values/" + widget + "/" + number;
    String before = demo.get(values).asString();
    for (String body :
        new String[] {
          "{\"fieldValues\":{\"Answer\":\"fine\",\"Amount\":\"1\"}}",
          "{\"fieldValues\":{\"Answer\":\"fine\",\"Nobody knows\":\"1\"}}",
          "{\"fieldValues\":{\"Answer\":\"fine\"},\"customerId\":7}",
          "{\"fieldValues\":{\"Answer\":7}}",
          "{\"fieldValues\":[]}",
          "{\"fieldValues\":null}",
          "{\"fieldValues\":{\"Answer\":\"a\",\"Answer\":\"b\"}}",
          "{\"fieldValues\":{\"Answer\":\"\\u0000\"}}",
          "not json"
        }) {
      demo.post(values, body).then().statusCode(400).body("errorType", equalTo("invalidRequest"));
    }
    String status = WIDGETS + "/status/" + widget + "/" + number;
    String tooLong = "{\"status\":\"" + "x".repeat(10_000) + "\"}";
    demo.sends(tooLong).patch(status).then().statusCode(400);
    assertThat(demo.get(values).asString()).isEqualTo(before);
  }

  @Test
  void aKeyedOrderIsPlacedOnce() {
    String key = UUID.randomUUID().toString();
    String body = "{\"customerId\":%d}".formatted(number);
    for (int i = 0; i < 2; i++) {
      demo.sends(body)
          .header("Idempotency-Key", key)
          .post(WIDGETS + "/" + widget + "/orders")
          .then()
          .statusCode(201);
    }
    demo.get(WIDGETS + "/" + widget + "/events").then().body("items", hasSize(1));
  }

  private int built(String name) {
    return demo.post(
            WIDGETS,
            """
            {"name":"%s","entityTypes":["Farm"],"fields":[
              {"name":"Amount","type":"number"},{"name":"Answer","role":"return"}]}\
            """
                .formatted(OrderBodies.newId(name)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse order(Partner partner, int id, String values) {
    String body = "{\"customerId\":%d,\"fieldValues\":%s}".formatted(number, values);
    return partner.post(WIDGETS + "/" + id + "/orders", body).then();
  }
}
