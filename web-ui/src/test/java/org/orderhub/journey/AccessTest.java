package org.orderhub.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** Who may do what by REST, and that accounts do not see one another. */
@QuarkusTest
@TestProfile(WithDemo.class)
class AccessTest {
  private static final String WEBHOOK =
      "{\"name\":\"W\",\"url\":\"https://hub.example/in\",\"types\":[\"*\"]}";

  @Inject OpenAccount openAccount;

  @Test
  void withoutAKeyOrWithAWrongOneNothingIsTold() {
    for (Partner wrong :
        List.of(
            new Partner("demo", "wrong"),
            new Partner("nobody", "demo-secret"),
            new Partner("demo", "demo-secret\u0000"),
            new Partner("", ""))) {
      wrong
          .get("/v1/orders")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", notNullValue());
      wrong.post("/v1/orders", OrderBodies.small("X")).then().statusCode(401);
    }
    given().get("/v1/orders").then().statusCode(401);
    given().get("/api/v3/orders/x").then().statusCode(401);
    given().get("/v1/webhooks").then().statusCode(401);
  }

  @Test
  void theSameKeyIsTakenInEveryForm() {
    given().header("Authorization", "Bearer demo-secret").get("/v1/orders").then().statusCode(200);
    for (String header : List.of("apikey", "x-api-key", "ApiAuth")) {
      given().header(header, "demo-secret").get("/v1/orders").then().statusCode(200);
    }
  }

  @Test
  void aKeyOfAnotherTenantIsForbidden() {
    Partner.DEMO.ask().header("one-tenant", "demo").get("/v1/orders").then().statusCode(200);
    Partner.DEMO
        .ask()
        .header("one-tenant", "other")
        .get("/v1/orders")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void aKeyDoesNoMoreThanItsScopeAllows() {
    Partner reader = OtherAccount.partnerOf(openAccount, Scope.READ);
    reader.get("/v1/orders").then().statusCode(200);
    reader.post("/v1/orders", OrderBodies.small("X")).then().statusCode(403);
    Partner writer = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    writer.registers(OrderBodies.small("X"));
    writer.post("/v1/webhooks", WEBHOOK).then().statusCode(403);
    writer.get("/v1/webhooks").then().statusCode(200).body("items", empty());
  }

  @Test
  void whatBelongsToAnotherAccountIsMissing() {
    String id = OrderBodies.newId("WEB");
    Response job = Partner.DEMO.post("/v1/orders", OrderBodies.cableOnDrum(id));
    String webhook = Partner.DEMO.post("/v1/webhooks", WEBHOOK).path("id");
    Partner other = OtherAccount.partnerOf(openAccount, Scope.ADMIN);

    for (Response refused :
        List.of(
            other.get("/v1/orders/" + id),
            other.post("/v1/orders/" + id + "/change-status", "{\"status\":\"Cancelled\"}"),
            other.get("/v1/orders/jobs/" + job.path("jobId")),
            other.get("/v1/webhooks/" + webhook),
            other.sends(WEBHOOK).put("/v1/webhooks/" + webhook),
            other.ask().post("/v1/webhooks/" + webhook + "/test"),
            other.ask().post("/v1/webhooks/" + webhook + "/disable"),
            other.get("/v1/webhooks/" + webhook + "/deliveries"),
            other.ask().delete("/v1/webhooks/" + webhook))) {
      refused.then().statusCode(404).contentType("application/problem+json");
    }
    String unknown = other.get("/v1/orders/unknown").path("detail");
    assertThat(other.get("/v1/orders/" + id).<String>path("detail")).isEqualTo(unknown);
    other.get("/v1/orders").then().body("items", empty());

    Partner.DEMO.get("/v1/orders/" + id).then().body("status", equalTo("InProgress"));
    Partner.DEMO.ask().delete("/v1/webhooks/" + webhook).then().statusCode(204);
  }

  @Test
  void oneIdMayBeUsedInTwoAccounts() {
    String id = OrderBodies.newId("WEB");
    Partner other = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    Partner.DEMO.registers(OrderBodies.cableOnDrum(id));
    other.registers(OrderBodies.small(id));
    other.get("/v1/orders/" + id).then().body("lineItems.items.size()", equalTo(1));
    Partner.DEMO.get("/v1/orders/" + id).then().body("lineItems.items.size()", equalTo(3));
  }
}
