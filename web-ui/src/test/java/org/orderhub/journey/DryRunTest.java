package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Trying what a request would do. */
@QuarkusTest
@TestProfile(WithDemo.class)
class DryRunTest {
  private final Partner partner = Partner.DEMO;

  @Test
  void anOrderIsShownAsItWouldBeAndIsNotStored() {
    String id = OrderBodies.newId("DRY");
    partner
        .post("/v1/orders?dryRun=true", OrderBodies.cableOnDrum(id))
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("jobStatus", equalTo("Completed"))
        .body("order.orderId", equalTo(id));

    partner.get("/v1/orders/" + id).then().statusCode(404);
    partner.registers(OrderBodies.cableOnDrum(id));
    partner
        .post("/v1/orders?dryRun=true", OrderBodies.cableOnDrum(id))
        .then()
        .statusCode(409)
        .body("identical", equalTo(true));
  }

  @Test
  void whatWouldBeWarnedOfIsListed() {
    String id = OrderBodies.newId("DRY");
    String odd = OrderBodies.cableOnDrum(id).replace("\"totalPrice\":143.70", "\"totalPrice\":144");
    partner
        .post("/v1/orders?dryRun=true", odd.replace("DRUM-500", "NO-SUCH-DRUM"))
        .then()
        .statusCode(200)
        .body("warnings.type", contains("TotalsMismatch", "ArticleMissing"))
        .body("warnings.what", contains("/totalPrice", "NO-SUCH-DRUM"));
    partner.get("/v1/integration-log?orderId=" + id).then().body("items", empty());
    String line =
        partner
            .ask()
            .contentType("application/x-ndjson")
            .body(odd.replaceAll("\\s*\\n\\s*", "").getBytes(UTF_8))
            .post("/v1/orders/bulk?dryRun=true")
            .asString();
    assertThat(JsonPath.from(line).<String>getList("warnings.type"))
        .containsExactly("TotalsMismatch");
  }

  @Test
  void errorsAreTheSameAsForReal() {
    partner
        .post("/v1/orders?dryRun=true", "{}")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/orderId"));
    partner
        .post("/v1/orders?dryRun=perhaps", OrderBodies.small(OrderBodies.newId("DRY")))
        .then()
        .statusCode(400);
  }

  @Test
  void aBulkIsTriedLineByLine() {
    String id = OrderBodies.newId("DRY");
    String line = OrderBodies.small(id).replaceAll("\\s*\\n\\s*", "");
    String answers =
        partner
            .ask()
            .contentType("application/x-ndjson")
            .body((line + "\n" + line + "\n{}").getBytes(UTF_8))
            .post("/v1/orders/bulk?dryRun=true")
            .asString();

    assertThat(answers.lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"status\":202").doesNotContain("jobId"),
            second -> assertThat(second).contains("\"status\":409", "\"href\":"),
            third -> assertThat(third).contains("\"status\":400"));
    partner.get("/v1/orders/" + id).then().statusCode(404);
  }

  @Test
  void aReplacementAndAPatchSayWhatTheyWouldChange() {
    String id = OrderBodies.newId("DRY");
    String order = "/v1/orders/" + id;
    partner.registers(OrderBodies.cableOnDrum(id));
    String version = partner.get(order).header("ETag");

    partner
        .sends("{\"externalStatus\":\"Packed\"}")
        .patch(order + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("changes.field", hasItem("externalStatus"))
        .body("announced", hasItem("order.updated"))
        .body("order.externalStatus", equalTo("Packed"));
    partner
        .sends(OrderBodies.small(id))
        .put(order + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("announced", hasItem("order.replaced"))
        .body("order.lineItems.items", hasSize(1));
    partner.sends("{\"orderId\":\"another\"}").patch(order + "?dryRun=true").then().statusCode(400);
    partner
        .get(order)
        .then()
        .header("ETag", equalTo(version))
        .body("externalStatus", equalTo("Reserved"));
  }

  @Test
  void everyCommandOnAnOrderSaysWhatItWouldComeTo() {
    String id = OrderBodies.newId("DRY");
    String order = "/v1/orders/" + id;
    partner.registers(OrderBodies.small(id));
    String version = partner.get(order).header("ETag");

    partner
        .post(order + "/change-status?dryRun=true", "{\"status\":\"Completed\"}")
        .then()
        .statusCode(200)
        .body("announced", contains("order.status_changed"))
        .body("changes.field", hasItem("status"))
        .body("order.status", equalTo("Completed"));
    partner
        .post(order + "/change-delivery?dryRun=true", "{\"method\":\"parcel\"}")
        .then()
        .statusCode(200)
        .body("announced", contains("order.delivery_changed"))
        .body("order.delivery.method", equalTo("parcel"));
    partner
        .ask()
        .delete(order + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("announced", contains("order.deleted"));
    partner
        .get(order)
        .then()
        .header("ETag", equalTo(version))
        .body("status", equalTo("InProgress"));
    partner
        .post("/v1/orders/NO-SUCH/change-status?dryRun=true", "{\"status\":\"Completed\"}")
        .then()
        .statusCode(404);
  }

  @Test
  void anActionIsTriedWithItsRefusals() {
    String connected = OrderBodies.newId("DRY");
    partner.registers(OrderBodies.cableOnDrum(connected));
    partner
        .post(
            "/v1/orders/" + connected + "/action?dryRun=true",
            "{\"action\":\"ConfirmOrder\",\"versionTag\":\"99\"}")
        .then()
        .statusCode(412);
    String since = partner.get("/v1/events?after=latest").path("next");
    String tried = "/v1/orders/" + connected + "/action?dryRun=true";
    partner
        .post(tried, "{\"action\":\"ConfirmOrder\"}")
        .then()
        .statusCode(200)
        .body("announced", contains("order.action_triggered"));
    partner
        .get("/v1/events?types=order.action_triggered&after=" + since)
        .then()
        .body("items.data.orderId", not(hasItem(connected)));
  }

  @Test
  void whereItIsUnknownNothingIsDone() {
    String sku = OrderBodies.newId("DRY");
    partner
        .sends("{\"name\":\"Cable\",\"price\":1,\"currencyCode\":\"EUR\"}")
        .put("/v1/products/" + sku + "?dryRun=true")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("dryRun"));
    partner.get("/v1/products/" + sku).then().statusCode(404);
  }
}
