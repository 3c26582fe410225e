package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** What becomes of orders whose amounts do not add up, or that name what is not there. */
@QuarkusTest
@TestProfile(WithDemo.class)
class TotalsJourneyTest {
  private final Partner partner = Partner.DEMO;
  @Inject OpenAccount openAccount;

  @AfterEach
  void warnAgain() {
    settings("{\"totals\":\"warn\"}");
  }

  @Test
  void everyTotalShowsItsArithmetic() {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    for (String orders : List.of("/v1/orders/", "/api/v3/orders/")) {
      partner
          .get(orders + id + "/totals")
          .then()
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body("lines.id", contains("1", "2", "3"))
          .body("lines[0].steps.text", contains("120 × 0.89 = 106.80"))
          .body(
              "steps.text",
              contains("106.80 + 18.50 + 5.50 = 130.80", "130.80 + 12.90 = 143.70", "50.00"))
          .body("mismatches", empty());
    }
    partner.get("/v1/orders/nobody/totals").then().statusCode(404);
    log(id).body("items", empty());
  }

  @Test
  void aMismatchIsAWarningUnlessTheAccountWantsItOtherwise() {
    String warned = OrderBodies.newId("WARNED");
    partner.registers(wrong(warned));
    log(warned)
        .body("items.type", contains("TotalsMismatch", "TotalsMismatch"))
        .body("items.what", hasItems("/lineItems/subTotal", "/totalPrice"))
        .body("items[0].message", containsString("the arithmetic gives"));
    partner.get("/v1/orders/" + warned).then().body("lineItems.subTotal", equalTo(131.8f));

    settings("{\"totals\":\"reject\"}");
    String refused = OrderBodies.newId("REFUSED");
    partner
        .post("/v1/orders", wrong(refused))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/lineItems/subTotal", "/totalPrice"))
        .body("errors.code", hasItem("does_not_add_up"));
    partner
        .post("/v1/orders?dryRun=true", wrong(refused))
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("does_not_add_up"));
    partner.get("/v1/orders/" + refused).then().statusCode(404);
    partner.registers(OrderBodies.cableOnDrum(OrderBodies.newId("FINE")));

    settings("{\"totals\":\"ignore\"}");
    String ignored = OrderBodies.newId("IGNORED");
    partner.registers(wrong(ignored));
    log(ignored).body("items", empty());
  }

  @Test
  void aReplacementAndAPatchAreCheckedToo() {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    partner.sends("{\"totalPrice\":150}").patch("/v1/orders/" + id).then().statusCode(202);
    log(id).body("items.what", contains("/totalPrice"));

    settings("{\"totals\":\"reject\"}");
    partner
        .sends(wrong(id))
        .put("/v1/orders/" + id)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/lineItems/subTotal", "/totalPrice"));
    partner
        .sends("{\"totalPrice\":160}")
        .patch("/v1/orders/" + id)
        .then()
        .statusCode(400)
        .body("errors.code", contains("does_not_add_up"));
    partner
        .get("/v1/orders/" + id)
        .then()
        .header("ETag", "\"2\"")
        .body("totalPrice", equalTo(150.0f));
    partner.sends("{\"totalPrice\":143.70}").patch("/v1/orders/" + id).then().statusCode(202);
  }

  @Test
  void whatAnOrderNamesAndIsNotThereIsWarnedOf() {
    String id = OrderBodies.newId("WEB");
    partner.registers(
        OrderBodies.cableOnDrum(id)
            .replace("ada@demo.test\",\"matchKeyType", "nobody@demo.test\",\"matchKeyType")
            .replace("DRUM-500", "NO-SUCH-DRUM"));
    log(id)
        .body("items.message", hasItems("Contact is missing", "Article is missing"))
        .body("items.what", hasItems("nobody@demo.test", "NO-SUCH-DRUM"));
    partner
        .get("/v1/integration-log?type=ArticleMissing&orderId=" + id)
        .then()
        .body("items.what", contains("NO-SUCH-DRUM"));
    Partner other = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    other.registers(OrderBodies.cableOnDrum(id));
    other
        .get("/v1/integration-log")
        .then()
        .body("items.message", not(hasItem("Article is missing")));
  }

  @Test
  void aStaleChangeOfSettingsIsRefused() {
    String tag = partner.get("/v1/account").getHeader("ETag");
    settings("{\"totals\":\"ignore\"}");
    partner
        .sends("{\"totals\":\"reject\"}")
        .header("If-Match", tag)
        .patch("/v1/account")
        .then()
        .statusCode(412);
    assertThat(partner.get("/v1/account").<String>path("totals")).isEqualTo("ignore");
  }

  private ValidatableResponse log(String orderId) {
    return partner.get("/v1/integration-log?orderId=" + orderId).then().statusCode(200);
  }

  private void settings(String body) {
    partner.sends(body).patch("/v1/account").then().statusCode(200);
  }

  /** The sender's sums are one euro above what the lines come to. */
  private static String wrong(String id) {
    return OrderBodies.cableOnDrum(id)
        .replace("\"totalPrice\":5.50}]}", "\"totalPrice\":5.50}],\"subTotal\":131.80}")
        .replace("\"totalPrice\":143.70}", "\"totalPrice\":144.70}");
  }
}
