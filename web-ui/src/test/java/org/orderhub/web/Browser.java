package org.orderhub.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Asks for pages as a signed-in browser without scripts does. */
final class Browser {
  private static final String SESSION = "orderhub_session";
  private final Cookie session;

  private Browser(Cookie session) {
    this.session = session;
  }

  static Browser signedInAs(String email) {
    Response response =
        given()
            .redirects()
            .follow(false)
            .formParam("email", email)
            .formParam("password", "demo")
            .post("/sign-in");
    return new Browser(response.detailedCookie(SESSION));
  }

  static Browser admin() {
    return signedInAs("admin@demo.test");
  }

  static Browser viewer() {
    return signedInAs("viewer@demo.test");
  }

  /** Addresses are sent exactly as given. */
  RequestSpecification ask() {
    return given()
        .cookie(session)
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Accept", "text/html");
  }

  /** A form of this site. */
  RequestSpecification form() {
    return given()
        .cookie(session)
        .redirects()
        .follow(false)
        .header("Accept", "text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }
}
