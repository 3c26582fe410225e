package org.orderhub.rest;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** What the tests of this module share: a key, and use cases to tell what to do. */
abstract class RestTest {
  @Inject StubbedUseCases useCases;

  static RequestSpecification partner() {
    return given().auth().preemptive().basic("demo", "demo-secret");
  }

  static RequestSpecification sending(String json) {
    return partner()
        .contentType("application/json")
        .body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
