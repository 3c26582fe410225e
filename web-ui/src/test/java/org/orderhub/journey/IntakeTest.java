package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** Orders from outside, by the partner's page. */
@QuarkusTest
@TestProfile(WithDemo.class)
class IntakeTest {
  private static final String ADD = "/api/order/addOrder";
  private static final String UPDATE = "/api/order/updateOrder/";

  @TestHTTPResource("/")
  URI address;

  @Inject OpenAccount openAccount;
  private final Partner partner = Partner.DEMO;

  private static String newPhone() {
    return "+" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000_000L);
  }

  @Test
  void thePagesOrderIsTakenInShownAndChanged() {
    String id = OrderBodies.newId("ORD");
    String phone = newPhone();
    Response added = partner.post(ADD, IntakeBodies.add(id, phone));
    added
        .then()
        .statusCode(201)
        .body("success", equalTo(true))
        .body("company_order_id", equalTo(id));
    partner
        .get("/v1/orders/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(added.path("orderId")))
        .body("customerName", equalTo("John Doe"))
        .body("status", equalTo("InProgress"))
        .body("externalStatus", equalTo("Processing"))
        .body("payment", equalTo("Open"))
        .body("deliveryState", equalTo("Open"))
        .body("createdAt", equalTo("2024-11-14T23:00:00Z"))
        .body("lineItems.items.article.sku", contains("101", "102"))
        .body("totals.total", equalTo(1500.75f))
        .body("attributes.company_order_other_attributes_1.giftWrap", equalTo(true));
    String customer = partner.get("/v1/orders/" + id).path("customerId");
    partner
        .post(UPDATE + added.path("orderId"), IntakeBodies.update(newPhone()))
        .then()
        .statusCode(200)
        .body("success", equalTo(true));
    partner
        .get("/api/order/" + id)
        .then()
        .body("firstName", equalTo("Jane"))
        .body("totalAmount", equalTo(2000.5f))
        .body("companyOrderDeliveryStatus", equalTo("Shipped"))
        .body("companyOrderStatus", equalTo("Shipped"))
        .body("companyOrderPaymentReference", equalTo("PAY-654321"))
        .body("companyOrderDueDate", equalTo("2024-11-25"))
        .body("company_order_other_attributes_2.priorityDelivery", equalTo(false))
        .body("company_order_other_attributes_3.priorityDelivery", equalTo(true))
        .body("delivery", equalTo("Dispatched"));
    assertThat(partner.get("/v1/orders/" + id).<String>path("customerId")).isNotEqualTo(customer);
    partner
        .ask()
        .contentType("application/json")
        .body("{\"company_id\":\"DEMO\",\"companyOrderStatus\":\"Completed\"}")
        .put(UPDATE + id)
        .then()
        .statusCode(200);
    partner
        .get("/v1/orders/" + id)
        .then()
        .body("status", equalTo("Completed"))
        .body("deliveryState", equalTo("Dispatched"))
        .body("customerName", equalTo("Jane Smith"));
  }

  @Test
  void aKnownPhoneIsAKnownCustomer() {
    String phone = newPhone();
    String first = OrderBodies.newId("ORD");
    String second = OrderBodies.newId("ORD");
    partner.post(ADD, IntakeBodies.add(first, phone)).then().statusCode(201);
    partner.post(ADD, IntakeBodies.add(second, phone)).then().statusCode(201);
    assertThat(partner.get("/v1/orders/" + second).<String>path("customerId"))
        .isEqualTo(partner.get("/v1/orders/" + first).path("customerId"));
  }

  /** Groups are written side by side, and both may meet the person first. */
  @Test
  void aPersonWhoOrdersTwiceAtOnceIsOneCustomer() {
    try (Asking asking = new Asking(address)) {
      for (int round = 0; round < 20; round++) {
        String phone = newPhone();
        List<String> ids = List.of(OrderBodies.newId("ORD"), OrderBodies.newId("ORD"));
        List<Asking.Answer> answers =
            asking.all(
                ids.stream()
                    .map(id -> asking.post("api/order/addOrder", IntakeBodies.add(id, phone)))
                    .toList());
        assertThat(answers).extracting(Asking.Answer::status).containsOnly(201);
        assertThat(ids)
            .extracting(id -> partner.get("/v1/orders/" + id).<String>path("customerId"))
            .doesNotContainNull()
            .containsOnly(partner.get("/v1/orders/" + ids.getFirst()).<String>path("customerId"));
      }
    }
  }

  @Test
  void anAccountMayRefuseWhatDoesNotAddUp() {
    Partner strict = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    String company = strict.get("/v1/account").path("companyId");
    String id = OrderBodies.newId("ORD");
    String phone = newPhone();
    strict.post(ADD, IntakeBodies.add(id, phone).replace("DEMO", company)).then().statusCode(201);
    strict.sends("{\"totals\":\"reject\"}").patch("/v1/account").then().statusCode(200);
    strict
        .post(UPDATE + id, IntakeBodies.update(newPhone()).replace("DEMO", company))
        .then()
        .statusCode(400)
        .body("success", equalTo(false))
        .body("errors.pointer", hasItems("/totalAmount"));
    strict.get("/api/order/" + id).then().body("firstName", equalTo("John"));
    strict.get("/v1/customers").then().body("items.phone", contains(phone));
  }

  @Test
  void whatIsWrongIsSaidInThePagesForm() {
    String id = OrderBodies.newId("ORD");
    partner
        .post(ADD, "{\"company_id\":\"DEMO\"}")
        .then()
        .statusCode(400)
        .body("success", equalTo(false))
        .body("errors.pointer", hasItems("/company_order_id", "/totalAmount", "/firstName"));
    partner
        .post(ADD, IntakeBodies.add(id, newPhone()).replace("DEMO", "VERPL000972024"))
        .then()
        .statusCode(403)
        .body("success", equalTo(false));
    partner.post(ADD, IntakeBodies.add(id, newPhone())).then().statusCode(201);
    partner.post(ADD, IntakeBodies.add(id, newPhone())).then().statusCode(409);
    partner
        .post(UPDATE + "nobody", "{\"company_id\":\"DEMO\"}")
        .then()
        .statusCode(404)
        .body("success", equalTo(false));
    Partner other = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    other.get("/api/order/" + id).then().statusCode(404);
    other.post(UPDATE + id, "{\"company_id\":\"DEMO\"}").then().statusCode(403);
  }

  @Test
  void anUpdateIsAnnounced() {
    try (Receiver receiver = new Receiver()) {
      String webhook =
          partner
              .post(
                  "/v1/webhooks",
                  """
                  {"name":"vCX","url":"%s","types":["order.updated"],"status":"ACTIVE"}\
                  """
                      .formatted(receiver.url()))
              .path("id");
      String id = OrderBodies.newId("ORD");
      partner.post(ADD, IntakeBodies.add(id, newPhone())).then().statusCode(201);
      partner.post(
          UPDATE + id, "{\"company_id\":\"DEMO\",\"companyOrderDeliveryStatus\":\"Delivered\"}");
      List<Receiver.Message> told =
          Eventually.within(Duration.ofSeconds(15), receiver::messages, all -> !all.isEmpty());
      JsonPath message = JsonPath.from(told.getFirst().body());
      assertThat(message.getString("data.orderId")).isEqualTo(id);
      assertThat(message.getString("data.delivery")).isEqualTo("Delivered");
      partner.ask().delete("/v1/webhooks/" + webhook).then().statusCode(204);
    }
  }
}
