package org.orderhub.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithStubs.class)
class SignInPagesTest {

  @Test
  void aPageWithoutASessionLeadsToSignInAndBack() {
    given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .get("/orders?status=COMPLETED&q=a%20b")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?next=%2Forders%3Fstatus%3DCOMPLETED%26q%3Da%2520b"));
    assertThat(signIn("demo", "/orders?status=COMPLETED&q=a%20b").getHeader("Location"))
        .endsWith("/orders?status=COMPLETED&q=a%20b");
  }

  @Test
  void anotherSiteIsNeverTheWayBack() {
    assertThat(signIn("demo", "//evil.example").getHeader("Location"))
        .matches("http://127\\.0\\.0\\.1:\\d+/");
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    Cookie cookie = signIn("demo", "").detailedCookie("orderhub_session");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.isSecured()).isFalse();
  }

  @Test
  void aWrongPasswordIsSaidAndTheAddressStays() {
    Response response = signIn("wrong", "/orders/1");
    response
        .then()
        .statusCode(403)
        .body(containsString("do not belong together"))
        .body(containsString("value=\"admin@demo.test\""))
        .body(containsString("value=\"/orders/1\""))
        .body(not(containsString("value=\"wrong\"")));
    assertThat(response.getCookies()).doesNotContainKey("orderhub_session");
  }

  @Test
  void whoeverGuessesTooOftenIsToldHowLongToWait() {
    for (int guess = 1; guess <= 10; guess++) {
      assertThat(signInAs("guessed@demo.test", "guess " + guess, "").statusCode()).isEqualTo(403);
    }
    Response tooOften = signInAs("guessed@demo.test", "demo", "");
    tooOften.then().statusCode(429).body(containsString("Try again in 15 minutes."));
    assertThat(Integer.parseInt(tooOften.getHeader("Retry-After"))).isBetween(1, 900);
    assertThat(signIn("demo", "").statusCode()).isEqualTo(303);
  }

  @Test
  void signingInAgainEndsTheSessionBefore() {
    Cookie first = signIn("demo", "").detailedCookie("orderhub_session");
    given()
        .cookie(first)
        .redirects()
        .follow(false)
        .formParam("email", "admin@demo.test")
        .formParam("password", "demo")
        .post("/sign-in")
        .then()
        .statusCode(303);
    assertIsWorthless(first);
  }

  @Test
  void afterSignOutTheOldCookieIsWorthless() {
    Cookie cookie = signIn("demo", "").detailedCookie("orderhub_session");
    given().cookie(cookie).get("/orders").then().statusCode(200);
    given()
        .cookie(cookie)
        .redirects()
        .follow(false)
        .post("/sign-out")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in"));
    assertIsWorthless(cookie);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://localhost.evil.example"
  })
  void whatAnotherSiteAsksForIsRefused(String header, String value) {
    given()
        .header(header, value)
        .formParam("email", "admin@demo.test")
        .formParam("password", "demo")
        .post("/sign-in")
        .then()
        .statusCode(403)
        .body(containsString("You may not do this"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/setup?token=x", "/nowhere"})
  void everyPageTellsBrowsersToBeStrict(String path) {
    given()
        .header("Accept", "text/html")
        .get(path)
        .then()
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }

  @Test
  void aMangledFormIsABadRequest() {
    given()
        .header("Accept", "text/html")
        .contentType("application/x-www-form-urlencoded")
        .body("email=%ZZ&password")
        .post("/sign-in")
        .then()
        .statusCode(400)
        .body(containsString("That address or form is not right"));
  }

  @Test
  void theDemoShowsItsCredentials() {
    given()
        .get("/sign-in")
        .then()
        .body(containsString("admin@demo.test"))
        .body(containsString("demo-secret"));
  }

  @Test
  void anExpiredSessionMakesHtmxLoadTheSignInPage() {
    given()
        .header("HX-Request", "true")
        .get("/orders")
        .then()
        .statusCode(401)
        .header("HX-Redirect", "/sign-in?next=%2Forders");
  }

  private static void assertIsWorthless(Cookie cookie) {
    given().cookie(cookie).redirects().follow(false).get("/orders").then().statusCode(303);
  }

  private static Response signIn(String password, String next) {
    return signInAs("admin@demo.test", password, next);
  }

  private static Response signInAs(String email, String password, String next) {
    return given()
        .redirects()
        .follow(false)
        .formParam("email", email)
        .formParam("password", password)
        .formParam("next", next)
        .post("/sign-in");
  }
}
