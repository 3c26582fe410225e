package org.orderhub.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithStubs.class)
class CartPagesTest {
  @Inject StubCarts carts;
  private Browser admin;
  private String cart = "";

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
    cart = "/carts/" + carts.full();
  }

  @Test
  void aCartShowsItsLinesAsATreeAndWhatShipsWhen() {
    admin
        .ask()
        .get(cart)
        .then()
        .statusCode(200)
        .body(containsString("class=\"child\""))
        .body(containsString("&lt;b&gt;no joints&lt;/b&gt;"))
        .body(containsString("quantity fixed"))
        .body(containsString("set by hand"))
        .body(containsString("The catalogue has other prices now"))
        .body(containsString("Waits for"));
    admin.ask().get(cart + "?q=drum").then().body(containsString("not counted"));
    admin.ask().get("/carts/" + UUID.randomUUID()).then().statusCode(404);
    admin.ask().get("/carts/x").then().statusCode(404);
    admin.form().post("/carts/x/open").then().statusCode(404);
  }

  @Test
  void aCustomerHasTabsAndAMenuToCreateFrom() {
    admin
        .ask()
        .get("/customers/" + StubRegistries.ROSA)
        .then()
        .body(containsString("/customers/" + StubRegistries.ROSA + "/offers\""))
        .body(containsString("/new-sale"))
        .body(containsString("New offer"));
    admin
        .ask()
        .get("/customers/" + StubRegistries.ROSA + "/carts")
        .then()
        .statusCode(200)
        .body(containsString("Checked out"))
        .body(containsString("/open\""));
    admin.ask().get("/customers/x/carts").then().statusCode(404);
    admin.form().post("/customers/" + UUID.randomUUID() + "/new-sale").then().statusCode(404);
    admin
        .form()
        .post("/customers/" + StubRegistries.ROSA + "/new-sale")
        .then()
        .statusCode(303)
        .header("Location", containsString("/carts/"));
  }

  @Test
  void whatIsWrongWithALineIsSaidAtItsFieldAndKept() {
    admin
        .form()
        .formParam("quantity", "many")
        .formParam("unit", "CONTENT_QUANTITY")
        .formParam("price", "0.12345")
        .formParam("purchasePrice", "-1")
        .formParam("reason", "because")
        .formParam("note", "")
        .formParam("version", "1")
        .post(cart + "/lines/" + carts.firstLine())
        .then()
        .statusCode(400)
        .body(containsString("quantity-error"))
        .body(containsString("at most 4 decimals"))
        .body(containsString("Must not be below zero"))
        .body(containsString("value=\"many\""));
    admin.ask().get(cart + "/lines/x").then().statusCode(404);
    admin
        .form()
        .formParam("note", "typed")
        .post(cart + "/lines/" + UUID.randomUUID())
        .then()
        .statusCode(409)
        .body(containsString("typed"));
  }

  @Test
  void aCheckoutThatNobodyWasShownIsNone() {
    admin
        .form()
        .formParam("version", "1")
        .formParam("plan", "whenever")
        .post(cart + "/checkout")
        .then()
        .statusCode(400);
    admin
        .form()
        .formParam("version", "1")
        .formParam("plan", "")
        .post(cart + "/checkout")
        .then()
        .statusCode(409)
        .body(containsString("Somebody changed the cart meanwhile"));
    admin
        .ask()
        .get(cart + "/checkout")
        .then()
        .statusCode(200)
        .body(containsString("Order at the cart's prices"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lines", "/todays-prices", "/checkout"})
  void whoOnlyLooksSellsNothing(String step) {
    Browser viewer = Browser.signedInAs("viewer@demo.test");
    viewer.ask().get(cart).then().statusCode(200).body(not(containsString("Check out")));
    viewer.form().formParam("sku", "CABLE").post(cart + step).then().statusCode(403);
  }
}
