package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** What a partner tells of orders, by the partner's page. */
@QuarkusTest
@TestProfile(WithDemo.class)
class OrderEventTest {
  private static final String PATH = "/v1/CreateOrderEvent";

  @TestHTTPResource("/")
  URI address;

  @Inject OpenAccount openAccount;
  private final Partner partner = Partner.DEMO;

  /** The page's own example, with ids that no other test uses. */
  private static String pagesBody(String id, String orderId, String reference) {
    return """
    {"id": "%s","order_id": "%s","event_type": "delivered","event_reference": "%s",\
    "event_date": "2020-03-26T16:00:00Z","message": "","order_event_lines":[{"order_line_id":\
     "abc123", "product_price_tax": 1.00, "product_original_price": 2.00, "product_price": 3.00,\
     "product_price_inc_tax": 4.00, "quantity": 5, "row_total": 6.00, "row_total_inc_tax": 7.00,\
     "row_total_discount": 8.00}],"custom_fields":{"tracking_reference":"aaaa-bbbb-cccc",\
    "tracking_url":"https://mytrackingsite.com/ordertracking/login"}}\
    """
        .formatted(id, orderId, reference);
  }

  private static String hex() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /** Five pieces of line abc123 and one of line 2. */
  private String newOrder() {
    String id = hex();
    partner.registers(
        """
        {"orderId":"%s","currencyCode":"EUR","lineItems":{"items":[
          {"id":"abc123","quantity":5,"article":{"sku":"CEE-16-5","name":"Coupling"},"totalPrice":39},
          {"id":"2","quantity":1,"article":{"sku":"DRUM-500"},"totalPrice":18.50}]}}\
        """
            .formatted(id));
    return id;
  }

  private static String event(String order, String type, String reference, String more) {
    return """
    {"order_id":"%s","event_type":"%s","event_reference":"%s","event_date":"2026-03-26T16:00:00Z"%s}\
    """
        .formatted(order, type, reference, more);
  }

  @Test
  void thePagesBodyCreatesAnEventUnderItsIdAndThenTellsItAnew() {
    String order = newOrder();
    String id = hex();
    String body = pagesBody(id, order, "abc-" + id);
    partner
        .post(PATH, body)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("status", equalTo(200))
        .body("message", equalTo("Order event created"));
    partner
        .post(PATH, body.replace("\"message\": \"\"", "\"message\": \"Left at the door\""))
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("message", equalTo("Order event updated"));
    partner
        .get("/v1/GetOrderEvent?id=" + id)
        .then()
        .statusCode(200)
        .body("event_date", equalTo("2020-03-26T16:00:00Z"))
        .body("message", equalTo("Left at the door"))
        .body("order_event_lines[0].row_total_discount", equalTo(8f))
        .body("custom_fields.tracking_reference", equalTo("aaaa-bbbb-cccc"))
        .body("date_created", notNullValue());
    partner.get("/v1/GetOrderEvents?order_id=" + order).then().body("items.id", contains(id));
    partner
        .get("/v1/orders/" + order)
        .then()
        .body("deliveryState", equalTo("PartlyDelivered"))
        .body("versionTag", equalTo("2"))
        .body("lineItems.items[0].totalPrice", equalTo(39f));
  }

  @Test
  void anOrderIsKnownByOurIdToo() {
    String order = newOrder();
    String ours = partner.get("/v1/orders/" + order).path("id");
    String reference = OrderBodies.newId("r");
    Response created =
        partner.post(PATH, event(ours.replace("-", ""), "fullfilled", reference, ""));
    created.then().statusCode(200).body("id", matchesPattern("[0-9a-f]{32}"));
    partner
        .get("/v1/GetOrderEvent?id=" + created.path("id"))
        .then()
        .body("event_type", equalTo("fullfilled"))
        .body("order_id", equalTo(ours.replace("-", "")));
    partner
        .get("/v1/orders/" + order + "/events")
        .then()
        .body("items.type", contains("Fulfilled"))
        .body("items.orderId", contains(order));
  }

  @Test
  void eventsMoveTheOrderAndNeverBackInTime() {
    String order = newOrder();
    String late = OrderBodies.newId("late");
    partner.post(PATH, event(order, "completed", late, ""));
    partner.post(
        PATH,
        event(order, "cancelled", OrderBodies.newId("early"), "")
            .replace("2026-03-26", "2026-03-25"));
    partner.post(
        PATH,
        event(
            order,
            "refunded",
            OrderBodies.newId("money"),
            ",\"order_event_lines\":[{\"order_line_id\":\"2\"}]"));
    partner
        .get("/v1/orders/" + order)
        .then()
        .body("status", equalTo("Completed"))
        .body("payment", equalTo("PartlyRefunded"))
        .body("deliveryState", equalTo("Open"));
    partner
        .get("/v1/orders/" + order + "/events")
        .then()
        .body("items.type", contains("Refunded", "Completed", "Cancelled"));
  }

  @Test
  void anOrderKeepsItsEventsWhenItIsReplacedAndTakesThemAlongWhenItIsDeleted() {
    String order = newOrder();
    partner
        .post(PATH, event(order, "dispatched", OrderBodies.newId("e"), ""))
        .then()
        .statusCode(200);
    partner.sends(OrderBodies.small(order)).put("/v1/orders/" + order).then().statusCode(202);
    partner
        .get("/v1/orders/" + order + "/events")
        .then()
        .body("items.type", contains("Dispatched"));

    partner.ask().delete("/v1/orders/" + order).then().statusCode(202);
    partner.registers(OrderBodies.small(order));
    partner.get("/v1/orders/" + order + "/events").then().body("items", empty());
  }

  @Test
  void everyErrorComesInThePagesForm() {
    String order = newOrder();
    refused(400, "cancelled, completed", event(order, "lost", "r", ""));
    refused(404, "no order", event("nobody", "delivered", OrderBodies.newId("r"), ""));
    refused(
        400,
        "order_event_lines/0/order_line_id",
        event(
            order,
            "delivered",
            OrderBodies.newId("r"),
            ",\"order_event_lines\":{\"order_line_id\":\"nope\"}"));
    for (String quantity : List.of("0", "-1", "1.5")) {
      refused(
          400,
          "whole number",
          event(
              order,
              "delivered",
              OrderBodies.newId("r"),
              ",\"order_event_lines\":{\"order_line_id\":\"2\",\"quantity\":" + quantity + "}"));
    }
    partner.get("/v1/GetOrderEvents?order_id=" + order).then().body("items", hasSize(0));
  }

  private void refused(int status, String error, String body) {
    partner
        .post(PATH, body)
        .then()
        .statusCode(status)
        .contentType("application/json")
        .body("status", equalTo(status))
        .body("error", containsString(error));
  }

  @Test
  void anAccountHasOrderEventsOnlyWhenTheyAreSwitchedOn() {
    Partner other = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    other.registers(OrderBodies.small("A-1"));
    String body = event("A-1", "delivered", "r1", "");
    other.post(PATH, body).then().statusCode(403).body("status", equalTo(403));
    other
        .sends("{\"order-events\":true}")
        .patch("/v1/account/features")
        .then()
        .statusCode(200)
        .body("order-events", equalTo(true));
    other.post(PATH, body).then().statusCode(200);
    String id = other.post(PATH, body).path("id");
    partner.get("/v1/GetOrderEvent?id=" + id).then().statusCode(404).body("status", equalTo(404));
  }

  @Test
  void everyTellingIsAnnouncedInOrder() {
    try (Receiver receiver = new Receiver()) {
      String webhook =
          partner
              .post(
                  "/v1/webhooks",
                  "{\"name\":\"Mail\",\"url\":\"%s\",\"types\":[\"order.event_recorded\"],\"status\":\"ACTIVE\"}"
                      .formatted(receiver.url()))
              .path("id");
      String order = newOrder();
      String reference = OrderBodies.newId("r");
      partner.post(
          PATH,
          event(
              order,
              "dispatched",
              reference,
              ",\"message\":\"Parcel"
                  + " 1\",\"order_event_lines\":{\"order_line_id\":\"abc123\",\"quantity\":3}"));
      partner.post(PATH, event(order, "dispatched", reference, ",\"message\":\"All of it\""));
      List<Receiver.Message> told =
          Eventually.within(Duration.ofSeconds(15), receiver::messages, all -> all.size() >= 2);
      JsonPath first = JsonPath.from(told.getFirst().body());
      JsonPath second = JsonPath.from(told.getLast().body());
      assertThat(first.getString("type")).isEqualTo("order.event_recorded");
      assertThat(first.getString("data.event.reference")).isEqualTo(reference);
      assertThat(first.getInt("data.event.lines[0].quantity")).isEqualTo(3);
      assertThat(first.getInt("data.event.lines[0].ordered")).isEqualTo(5);
      assertThat(first.getString("data.delivery")).isEqualTo("PartlyDispatched");
      assertThat(second.getString("data.event.message")).isEqualTo("All of it");
      assertThat(second.getString("data.delivery")).isEqualTo("Dispatched");
      assertThat(second.getInt("sequence")).isEqualTo(first.getInt("sequence") + 1);
      partner.ask().delete("/v1/webhooks/" + webhook).then().statusCode(204);
    }
  }

  /** However many ask for one reference at once, there is one event. */
  @Test
  void oneReferenceIsOneEvent() {
    String order = newOrder();
    String body = event(order, "delivered", OrderBodies.newId("r"), "");
    try (Asking asking = new Asking(address)) {
      var answers = asking.all(Collections.nCopies(50, asking.post("v1/CreateOrderEvent", body)));
      assertThat(answers).extracting(Asking.Answer::status).containsOnly(200);
    }
    partner.get("/v1/GetOrderEvents?order_id=" + order).then().body("items", hasSize(1));
    partner.get("/v1/orders/" + order).then().body("versionTag", equalTo("2"));
  }
}
