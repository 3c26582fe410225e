package org.orderhub.journey;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Asks the REST API with an API key. Addresses are sent exactly as given. */
record Partner(String key, String secret) {
  static final Partner DEMO = new Partner("demo", "demo-secret");

  RequestSpecification ask() {
    return given()
        .auth()
        .preemptive()
        .basic(key, secret)
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false);
  }

  RequestSpecification sends(String body) {
    return ask().contentType("application/json").body(body.getBytes(UTF_8));
  }

  Response get(String address) {
    return ask().get(address);
  }

  Response post(String address, String body) {
    return sends(body).post(address);
  }

  /**
   * Sends a file as a form.
   *
   * @param field that names what it belongs to
   */
  Response uploads(String field, String value, String name, byte[] bytes) {
    return ask().multiPart(field, value).multiPart("file", name, bytes).post("/v1/documents");
  }

  /** Registers an order and comes back once it is stored. */
  void registers(String body) {
    post("/v1/orders", body).then().statusCode(202);
  }
}
