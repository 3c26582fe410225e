package org.orderhub.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithStubs.class)
class CataloguePagesTest {
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void productsShowPriceAndStock() {
    admin
        .ask()
        .get("/products")
        .then()
        .statusCode(200)
        .body(containsString("1250.5"))
        .body(containsString("&lt;b&gt;DRUM&lt;/b&gt;"))
        .body(containsString("not counted"));
    admin.ask().get("/products?q=nothing").then().body(containsString("No product fits"));
    admin.ask().get("/stores").then().body(containsString("No stores yet"));
  }

  @Test
  void aWrongProductSaysWhereAndKeepsTheInput() {
    admin
        .form()
        .formParam("sku", "CAB-NYM-3X1.5")
        .formParam("name", " ")
        .formParam("unit", "metre")
        .formParam("currency", "XXX")
        .formParam("price", "cheap")
        .formParam("stock", "0.00001")
        .formParam("restockDate", "soon")
        .formParam("version", "1")
        .post("/products/CAB-NYM-3X1.5")
        .then()
        .statusCode(400)
        .body(containsString("name-error"))
        .body(containsString("currency-error"))
        .body(containsString("price-error"))
        .body(containsString("stock-error"))
        .body(containsString("restockDate-error"))
        .body(containsString("value=\"cheap\""));
  }

  @Test
  void aTakenKeyIsNoNewProduct() {
    admin
        .form()
        .formParam("sku", "CAB-NYM-3X1.5")
        .formParam("name", "Cable")
        .formParam("unit", "metre")
        .formParam("currency", "EUR")
        .formParam("price", "1")
        .post("/new-product")
        .then()
        .statusCode(400)
        .body(containsString("there is a product of this key already"));
  }

  @Test
  void staleSettingsAreShownBesideTheCurrentOnes() {
    admin
        .form()
        .formParam("name", "Mine")
        .formParam("currency", "EUR")
        .formParam("zone", "Europe/Vienna")
        .formParam("totals", "WARN")
        .formParam("version", "7")
        .post("/settings")
        .then()
        .statusCode(409)
        .body(containsString("Kabelwerk Süd"))
        .body(containsString("value=\"Mine\""))
        .body(containsString("name=\"version\" value=\"1\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/settings", "/new-product", "/new-store", "/products/CAB-NYM-3X1.5"})
  void whoIsNoAdministratorMayNotChangeThese(String address) {
    Browser agent = Browser.signedInAs("agent@demo.test");
    agent.ask().get(address).then().statusCode(403);
    agent.form().formParam("name", "x").post(address).then().statusCode(403);
    agent
        .ask()
        .get("/products")
        .then()
        .statusCode(200)
        .body(not(containsString("/new-product")))
        .body(not(containsString("/settings")));
  }
}
