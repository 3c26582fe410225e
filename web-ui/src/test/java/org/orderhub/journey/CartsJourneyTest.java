package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** Carts by REST, natively and at the partner's addresses, until they are orders. */
@QuarkusTest
@TestProfile(WithDemo.class)
class CartsJourneyTest {
  private static final int CROWD = 50;
  private static final String PARTNER = "/api/v1/orderpath/integrations/auth-required/carts/";

  @TestHTTPResource("/")
  URI address;

  private final Partner partner = Partner.DEMO;
  private final String cable = OrderBodies.newId("CABLE");
  private final String drum = OrderBodies.newId("DRUM");
  private String customer = "";
  private String cart = "";
  @Inject OpenAccount openAccount;

  @BeforeEach
  void fillACart() {
    product(cable, "0.89", "500", "\"2026-12-01\"");
    product(drum, "45.00", "10", "null");
    customer =
        partner
            .post("/v1/customers", "{\"firstName\":\"Grace\",\"lastName\":\"Hopper\"}")
            .path("id");
    cart =
        partner
            .post(
                "/v1/carts", "{\"customerId\":\"%s\",\"currencyCode\":\"EUR\"}".formatted(customer))
            .path("id");
    partner
        .sends(
            """
            {"configurableProducts":[{"main":{"productId":"%s",
              "quantity":{"type":"CONTENT_QUANTITY","value":750},"allowQuantitySplitting":false},
             "children":[{"productId":"%s","quantity":{"type":"ORDER_QUANTITY","value":2},
              "allowQuantityChange":false,"removable":false,"externalId":"any"}]}]}\
            """
                .formatted(cable, drum))
        .put(PARTNER + cart + "/add-configurable-products")
        .then()
        .statusCode(200)
        .body("productLines", hasSize(2));
  }

  @Test
  void aCartBecomesOneOrderWhoseLinesKeepTheirParents() {
    Response plan = partner.get("/v1/carts/" + cart + "/plan");
    plan.then()
        .body("slots.availability", contains("Later"))
        .body("slots[0].date", equalTo("2026-12-01"))
        .body("slots[0].lines", hasSize(2));

    String order = checkOut("2").then().statusCode(201).extract().path("orderId");

    partner
        .get("/v1/orders/" + order)
        .then()
        .statusCode(200)
        .body("customerId", equalTo(customer))
        .body("lineItems.items.article.sku", contains(cable, drum))
        .body("lineItems.items[1].parentLineId", equalTo(line(0)))
        .body("lineItems.items.group", contains("2026-12-01", "2026-12-01"))
        .body("totalPrice", equalTo(757.5f));
    partner.get("/v1/orders/" + order + "/totals").then().statusCode(200);
    checkOut("2").then().statusCode(200).body("orderId", equalTo(order));
    partner
        .get("/v1/carts?customerId=" + customer)
        .then()
        .body("items.orderId", contains(order))
        .body("items.status", contains("CheckedOut"));
    partner.ask().delete("/v1/customers/" + customer).then().statusCode(409);
  }

  @Test
  void fiftyWhoCheckOutTheSameCartGetOneOrder() {
    try (Asking asking = new Asking(address)) {
      HttpRequest checkOut =
          asking.post("v1/carts/" + cart + "/checkout", "{\"versionTag\":\"2\"}");

      List<Asking.Answer> answers = asking.all(Collections.nCopies(CROWD, checkOut));

      assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
      assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(CROWD - 1);
      assertThat(answers)
          .extracting(answer -> JsonPath.from(answer.response().body()).getString("orderId"))
          .containsOnly("cart-" + cart);
    }
    partner
        .get("/v1/orders?contactId=" + customer)
        .then()
        .body("items.orderId", contains("cart-" + cart));
  }

  @Test
  void whatChangedMeanwhileIsAskedAgain() {
    String shown =
        partner
            .get("/v1/carts/" + cart + "/plan")
            .asString()
            .replaceFirst(",\"priceChanges\":\\[]", "");
    product(cable, "0.95", "1000", "null");

    partner
        .post("/v1/carts/" + cart + "/checkout", shown)
        .then()
        .statusCode(409)
        .body("changes.yours", contains("0.89", "0.89", "750 on 2026-12-01", "2 on 2026-12-01"))
        .body("changes.theirs", contains("0.95", "0.95", "750 now", "2 now"));
    partner.get("/v1/orders/cart-" + cart).then().statusCode(404);

    partner
        .post("/v1/carts/" + cart + "/use-todays-prices", "")
        .then()
        .statusCode(200)
        .body("versionTag", equalTo("3"));
    checkOut("2").then().statusCode(412);
    checkOut("3").then().statusCode(201).body("cart.total", equalTo(802.5f));
  }

  @Test
  void aCartWithoutLinesIsNoOrder() {
    partner.ask().delete("/v1/carts/" + cart + "/lines/" + line(0)).then().body("lines", empty());
    checkOut("3").then().statusCode(422).body("errors[0].code", equalTo("empty_cart"));
  }

  @Test
  void aDryRunStoresNothing() {
    partner
        .post("/v1/carts/" + cart + "/checkout?dryRun=true", "{\"versionTag\":\"2\"}")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("cart.status", equalTo("CheckedOut"));
    partner
        .post(
            "/v1/carts/" + cart + "/lines?dryRun=true",
            "{\"sku\":\"%s\",\"quantity\":1}".formatted(cable))
        .then()
        .statusCode(200)
        .body("lines", hasSize(3));
    partner.post("/v1/carts/" + cart + "/open?dryRun=true", "").then().statusCode(200);
    String tried =
        partner
            .post("/v1/carts?dryRun=true", "{\"customerId\":\"%s\"}".formatted(customer))
            .then()
            .statusCode(200)
            .extract()
            .path("id");

    partner.get("/v1/carts/" + tried).then().statusCode(404);
    partner
        .get("/v1/carts/" + cart)
        .then()
        .body("status", equalTo("Open"))
        .body("lines", hasSize(2))
        .body("versionTag", equalTo("2"));
    partner.get("/v1/orders/cart-" + cart).then().statusCode(404);
  }

  @Test
  void aRequestWithAKeyIsCarriedOutOnce() {
    for (int time = 0; time < 2; time++) {
      partner
          .sends("{\"sku\":\"%s\",\"quantity\":1}".formatted(cable))
          .header("Idempotency-Key", "add-" + cart)
          .post("/v1/carts/" + cart + "/lines")
          .then()
          .statusCode(201);
      partner
          .sends("{\"versionTag\":\"3\"}")
          .header("Idempotency-Key", "check-out-" + cart)
          .post("/v1/carts/" + cart + "/checkout")
          .then()
          .statusCode(201);
    }
    partner.get("/v1/carts/" + cart).then().body("lines", hasSize(3));
  }

  @Test
  void nobodyReachesTheCartOfAnotherAccount() {
    Partner other = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    String path = "/v1/carts/" + cart;
    String line = path + "/lines/" + line(0);

    other.get(path).then().statusCode(404);
    other.get(path + "/plan").then().statusCode(404);
    other.get("/v1/carts").then().body("items", empty());
    other.post(path + "/lines", "{\"sku\":\"x\",\"quantity\":1}").then().statusCode(404);
    other.sends("{\"quantity\":1}").header("If-Match", "*").patch(line).then().statusCode(404);
    other.ask().delete(line).then().statusCode(404);
    other.post(path + "/open", "").then().statusCode(404);
    other.post(path + "/use-todays-prices", "").then().statusCode(404);
    other.post(path + "/checkout", "{\"versionTag\":\"2\"}").then().statusCode(404);
    other.sends("{\"products\":[]}").put(PARTNER + cart + "/add-products").then().statusCode(404);
    partner.get("/v1/carts/" + UUID.randomUUID()).then().statusCode(404);
    partner.get(path).then().body("versionTag", equalTo("2"));
  }

  private Response checkOut(String version) {
    return partner.post(
        "/v1/carts/" + cart + "/checkout", "{\"versionTag\":\"%s\"}".formatted(version));
  }

  private String line(int place) {
    return partner.get("/v1/carts/" + cart).path("lines[" + place + "].id");
  }

  private void product(String sku, String price, String stock, String restock) {
    partner
        .sends(
            """
            {"name":"%s of ours","unit":"metre","price":%s,"stock":%s,"restockDate":%s,
             "currencyCode":"EUR"}\
            """
                .formatted(sku, price, stock, restock))
        .put("/v1/products/" + sku)
        .then()
        .statusCode(sku.equals(cable) && !price.equals("0.89") ? 200 : 201);
  }
}
