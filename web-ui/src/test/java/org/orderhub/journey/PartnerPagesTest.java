package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The partners' own examples, all the way: answer, what is stored, webhook, and page. */
@QuarkusTest
@TestProfile(WithDemo.class)
class PartnerPagesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @TestHTTPResource("/")
  URI address;

  private final Partner partner = Partner.DEMO;
  private final String id = OrderBodies.newId("PAGE");
  private Receiver receiver;
  private String webhook;

  @BeforeEach
  void listen() {
    receiver = new Receiver();
    webhook =
        partner
            .post(
                "/v1/webhooks",
                "{\"name\":\"All\",\"url\":\"%s\",\"types\":[\"*\"],\"status\":\"ACTIVE\"}"
                    .formatted(receiver.url()))
            .path("id");
  }

  @AfterEach
  void unsubscribe() {
    partner.ask().delete("/v1/webhooks/" + webhook).then().statusCode(204);
    receiver.close();
  }

  @Test
  void anOrderOfTheOrdersApi() {
    Response accepted = partner.post("/api/v3/orders", OrderBodies.asThePartnerSpells(id));
    accepted
        .then()
        .statusCode(202)
        .body("orderId", equalTo(id))
        .header("Location", endsWith("/api/v3/orders/jobs/" + accepted.path("jobId")));
    partner.get(accepted.path("href")).then().statusCode(200).body("status", equalTo("Completed"));
    partner
        .get("/api/v3/orders/" + id)
        .then()
        .body("billingAddress.title", equalTo("Mr"))
        .body("billingAddress.firstName", equalTo("John"))
        .body("billingAddress.firstname", nullValue())
        .body("deliveryAddress.lastName", equalTo("Hopper"))
        .body("payments.method", contains("Invoice"))
        .body("fees.type", contains("Freight"))
        .body("discounts.amount", contains(-10f))
        .body("delivery.trackingNumbers", contains("1234567890"))
        .body("lineItems.subTotal", equalTo(1597f))
        .body("lineItems.items[1].returnDetails.reason", equalTo("Broken"))
        .body("lineItems.items[0].taxes[0].percentage", equalTo(20))
        .body("payment", equalTo("Paid"))
        .body("totals.total", equalTo(1647f));
    partner.get("/v1/orders/" + id + "/totals").then().body("mismatches", empty());
    assertThat(told("order.registered").getString("data.orderId")).isEqualTo(id);
    JsonPath action = told("order.action_triggered");
    assertThat(action.getString("data.action")).isEqualTo("ConfirmOrder");
    assertThat(action.getString("data.data.coupon")).isEqualTo("SPRING");
    assertThat(page())
        .contains("Mr John Doe", "Dr Grace Hopper", "1234567890", "Coupling", "Picked", "Ecom");
  }

  @Test
  void whatFollowsAnOrderOfTheOrdersApi() {
    partner.registers(OrderBodies.asThePartnerSpells(id));
    follows(
        "change-status",
        """
        {"status":"Completed","externalStatus":"Shipped","lastChangedAt":"2025-12-04T15:16:19+01:00",
         "orderAction":{"action":"ConfirmShipment","language":"en-US","data":{"parcels":"1"}}}\
        """);
    follows(
        "change-delivery",
        """
        {"method":"PostNord","trackingNumber":"SE-1","trackingUri":"https://postnord.example/SE-1",
         "deliveryDate":"2025-12-07T15:16:19+01:00","lastChangedAt":"2025-12-05T15:16:19+01:00"}\
        """);
    follows(
        "action",
        """
        {"action":"ConfirmDelivery","versionTag":"3","language":"en-US","data":{"door":"left"}}\
        """);
    partner
        .get("/api/v3/orders/" + id)
        .then()
        .body("status", equalTo("Completed"))
        .body("externalStatus", equalTo("Shipped"))
        .body("delivery.method", equalTo("PostNord"))
        .body("delivery.trackingNumbers", contains("SE-1"));
    assertThat(told("order.status_changed").getString("data.externalStatus")).isEqualTo("Shipped");
    assertThat(told("order.delivery_changed").getString("data.orderId")).isEqualTo(id);
    assertThat(page()).contains("Completed", "Shipped", "PostNord", "SE-1");

    partner
        .sends(
            "{\"billingAddress\":{\"firstname\":\"Jane\"},\"delivery\":{\"trackingNumber\":\"SE-2\"}}")
        .patch("/api/v3/orders/" + id)
        .then()
        .statusCode(202);
    partner
        .get("/api/v3/orders/" + id)
        .then()
        .body("billingAddress.firstName", equalTo("Jane"))
        .body("billingAddress.title", equalTo("Mr"))
        .body("delivery.trackingNumbers", contains("SE-2"));
    assertThat(told("order.updated").<String>getList("data.changes.field"))
        .containsExactly("delivery.trackingNumbers[0]", "billingAddress.firstName");
  }

  private void follows(String command, String body) {
    Response accepted = partner.post("/api/v3/orders/" + id + "/" + command, body);
    accepted.then().statusCode(202);
    partner.get(accepted.getHeader("Location")).then().body("status", equalTo("Completed"));
  }

  /** As the page's script sends it: lines as one object, and no type of its own for the body. */
  @Test
  void theSecondExampleOfOrderEvents() {
    partner.registers(OrderBodies.small(id).replace("\"id\":\"1\"", "\"id\":\"abc123\""));
    String event = UUID.randomUUID().toString().replace("-", "");
    String body =
        """
        {"id":"%s","order_id":"%s","event_type":"delivered","event_reference":"abc-%s",
         "event_date":"2020-03-26T16:00:00Z","message":"",
         "order_event_lines":{"order_line_id":"abc123","product_price_tax":1.00,
           "product_original_price":2.00,"product_price":3.00,"product_price_inc_tax":4.00,
           "quantity":5,"row_total":6.00,"row_total_inc_tax":7.00,"row_total_discount":8.00},
         "custom_fields":{"tracking_reference":"aaaa-bbbb-cccc",
           "tracking_url":"https://mytrackingsite.com/ordertracking/login"}}\
        """
            .formatted(event, id, event);
    partner
        .ask()
        .contentType("text/plain;charset=UTF-8")
        .body(body)
        .post("/v1/CreateOrderEvent")
        .then()
        .statusCode(200)
        .body("id", equalTo(event))
        .body("status", equalTo(200))
        .body("message", equalTo("Order event created"))
        .body("error", nullValue());
    partner
        .get("/v1/GetOrderEvent?id=" + event)
        .then()
        .body("order_event_lines.order_line_id", contains("abc123"))
        .body("order_event_lines[0].product_price_inc_tax", equalTo(4f))
        .body("order_event_lines[0].quantity", equalTo(5));
    JsonPath told = told("order.event_recorded");
    assertThat(told.getString("data.event.reference")).isEqualTo("abc-" + event);
    assertThat(told.getString("data.delivery")).isEqualTo("Delivered");
    assertThat(page()).contains("abc-" + event, "tracking_reference: aaaa-bbbb-cccc", "Delivered");
  }

  @Test
  void bothExamplesOfOrderIntake() {
    String phone = "+" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000_000L);
    partner
        .post("/api/order/addOrder", IntakeBodies.add(id, phone))
        .then()
        .statusCode(201)
        .body("success", equalTo(true));
    assertThat(told("order.registered").getString("data.orderId")).isEqualTo(id);
    assertThat(page())
        .contains("John Doe", "Apt 4B", "Leave package at the front door.", "giftWrap");

    partner
        .post("/api/order/updateOrder/" + id, IntakeBodies.update(phone + "1"))
        .then()
        .statusCode(200)
        .body("success", equalTo(true))
        .body("company_order_id", equalTo(id));
    partner
        .get("/api/order/" + id)
        .then()
        .body("totalAmount", equalTo(2000.5f))
        .body("products.product_id", contains("201", "202"))
        .body("billingStreetAddress1", equalTo("321 Pine Lane"))
        .body("companyOrderDate", equalTo("2024-11-10"));
    assertThat(told("order.updated").getString("data.externalStatus")).isEqualTo("Shipped");
    partner
        .get("/v1/integration-log?orderId=" + id)
        .then()
        .body("items.type", hasItems("TotalsMismatch"));
    assertThat(page()).contains("Jane Smith", "Unit 5C", "Call upon arrival.", "2,000.50");
  }

  private JsonPath told(String type) {
    return Eventually.within(
            PATIENCE,
            () ->
                receiver.messages().stream()
                    .filter(message -> message.body().contains(id))
                    .map(message -> JsonPath.from(message.body()))
                    .filter(body -> body.getString("type").equals(type))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  private String page() {
    try (Asking asking = new Asking(address)) {
      return asking.one(asking.page("orders/" + id, asking.signIn())).response().body();
    }
  }
}
