package org.orderhub.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithStubs.class)
class SetUpPagesTest {

  @Test
  void theLinkMakesAnAdministratorOnce() {
    given()
        .get("/setup?token=" + StubIdentity.SET_UP.value())
        .then()
        .statusCode(200)
        .body(containsString("Kabelwerk Süd"));
    complete("grace@demo.test", "short")
        .statusCode(400)
        .body(containsString("Must have at least 12 characters."))
        .body(containsString("value=\"grace@demo.test\""))
        .body(not(containsString("value=\"short\"")));
    complete("admin@demo.test", "a long password").statusCode(409);
    complete("grace@demo.test", "a long password")
        .statusCode(303)
        .header("Location", endsWith("/sign-in"));
    complete("eve@demo.test", "a long password").statusCode(404);
    given()
        .get("/setup?token=" + StubIdentity.SET_UP.value())
        .then()
        .statusCode(404)
        .body(containsString("does not work any more"));
  }

  private static ValidatableResponse complete(String email, String password) {
    return given()
        .redirects()
        .follow(false)
        .formParam("token", StubIdentity.SET_UP.value())
        .formParam("email", email)
        .formParam("name", "Grace")
        .formParam("password", password)
        .post("/setup")
        .then();
  }
}
