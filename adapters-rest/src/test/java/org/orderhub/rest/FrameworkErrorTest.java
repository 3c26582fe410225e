package org.orderhub.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.orderhub.rest.shared.Problems;

@QuarkusTest
class FrameworkErrorTest extends RestTest {
  @Inject Problems problems;

  @Test
  void aClientThatLeavesInTheMidstOfABodyIsNoFaultOfOurs() {
    var closed = new IOException(new IOException(new HttpClosedException("Connection was closed")));

    assertThat(problems.problem(closed, "/new-workflow").status()).isEqualTo(400);
    assertThat(problems.problem(new IOException("disk full"), "/v1/orders").status())
        .isEqualTo(500);
  }

  @Test
  void anUnknownAddressIsAProblem() {
    partner()
        .get("/v1/nothing/here")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:orderhub:problem:not-found"));
  }

  @Test
  void anAddressThatIsTooLongIsAProblem() {
    partner()
        .get("/v1/orders?q=" + "x".repeat(5_000))
        .then()
        .statusCode(414)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:orderhub:problem:address-too-long"));
  }

  @Test
  void aWrongMethodIsAProblem() {
    partner()
        .delete("/v1/orders")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("traceId", notNullValue());
  }

  @Test
  void aWrongMediaTypeIsAProblem() {
    partner()
        .contentType("text/xml")
        .body("<order/>")
        .post("/v1/orders")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void anAnswerThatCannotBeGivenIsAProblem() {
    partner()
        .accept("text/csv")
        .get("/v1/orders/X")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void noKeyIsUnauthorizedWithAChallenge() {
    var answer =
        given().get("/v1/orders/X").then().statusCode(401).contentType("application/problem+json");
    assertThat(answer.extract().headers().getValues("WWW-Authenticate"))
        .containsExactly("Basic realm=\"OrderHub\", charset=\"UTF-8\"", "Bearer");
  }

  @Test
  void aWrongKeyIsUnauthorized() {
    given().auth().preemptive().basic("demo", "guess").get("/v1/orders/X").then().statusCode(401);
    given()
        .auth()
        .preemptive()
        .basic("other", "demo-secret")
        .get("/v1/orders/X")
        .then()
        .statusCode(401);
    given().header("Authorization", "Basic !!!").get("/v1/orders/X").then().statusCode(401);
    given().header("Authorization", "Digest x").get("/v1/orders/X").then().statusCode(401);
  }

  @Test
  void aKeyIsTakenInEveryFormPartnersUse() {
    given()
        .header("Authorization", "Bearer demo-secret")
        .get("/v1/orders/X")
        .then()
        .statusCode(404);
    given().header("apikey", "demo-secret").get("/v1/orders/X").then().statusCode(404);
    given().header("x-api-key", "demo-secret").get("/v1/orders/X").then().statusCode(404);
    given().header("ApiAuth", "demo-secret").get("/v1/orders/X").then().statusCode(404);
  }

  @Test
  void aKeyOfAnotherTenantIsForbidden() {
    partner().header("one-tenant", "other").get("/v1/orders/X").then().statusCode(403);
    partner().header("one-tenant", "demo").get("/v1/orders/X").then().statusCode(404);
  }
}
