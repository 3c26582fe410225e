package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
  void whereItIsUnknownNothingIsDone() {
    String id = OrderBodies.newId("DRY");
    partner.registers(OrderBodies.small(id));
    partner
        .post("/v1/orders/" + id + "/change-status?dryRun=true", "{\"status\":\"Completed\"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("dryRun"));
    partner.ask().delete("/v1/orders/" + id + "?dryRun=true").then().statusCode(400);
    partner.get("/v1/orders/" + id).then().statusCode(200).body("status", equalTo("InProgress"));
  }
}
