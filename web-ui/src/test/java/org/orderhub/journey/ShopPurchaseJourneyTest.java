package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers buy: by their cart, and by accepting what is offered; with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ShopPurchaseJourneyTest extends BrowserJourney {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final LocalDate SOON = LocalDate.now().plusDays(9);

  private final Partner partner = Partner.DEMO;
  private final String cable = OrderBodies.newId("CABLE");
  private final String drum = OrderBodies.newId("DRUM");
  private String ada = "";
  private BrowserContext window;

  @BeforeEach
  void aCableAndADrum() {
    product(cable, "Cable", "0.89", "500");
    product(drum, "Drum", "45.00", "1");
    ada = partner.get("/v1/customers?q=ada@demo.test").path("items[0].id");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCartIsOpenedFilledAndOrdered(boolean scripts) {
    try (Receiver receiver = new Receiver()) {
      String webhook = subscribed(receiver, "cart.opened");
      String mine = filledCart();
      Page page = signedIn(scripts);
      link(page, "Cart");
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("My cart");
      JsonPath told = told(receiver);
      assertThat(told.getString("data.cartId")).isEqualTo(mine);
      assertThat(told.getString("data.customerId")).isEqualTo(ada);
      assertThat(told.getString("data.who")).isEqualTo("customer");
      page.reload();

      page.locator("input[aria-label='Quantity of Cable']").fill("many");
      button(page, "Change the quantity of Cable");
      assertThat(page.locator(".invalid-feedback")).containsText("Must be a number");
      assertThat(page.locator("input[aria-label='Quantity of Cable']")).hasValue("many");
      page.locator("input[aria-label='Quantity of Cable']").fill("750");
      button(page, "Change the quantity of Cable");
      assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Saved");
      page.locator("summary", new Page.LocatorOptions().setHasText("note of Cable")).click();
      page.getByLabel("Note of Cable", new Page.GetByLabelOptions().setExact(true))
          .fill("In one piece, please");
      button(page, "Save the note of Cable");
      assertThat(page.locator("table.lines")).containsText("In one piece, please");
      assertThat(page.getByLabel("Quantity of Drum")).hasCount(0);
      assertThat(page.getByLabel("Remove Drum")).hasCount(0);
      page.getByPlaceholder("Name or key").fill("CEE-16");
      button(page, "Search");
      button(page, "Add");
      assertThat(page.locator("table.lines tbody tr")).hasCount(3);
      assertThat(page.locator(".plan .slot")).hasCount(2);
      assertThat(page.locator(".plan .slot").nth(1)).containsText("Waits for Cable");

      link(page, "Check out");
      product(cable, "Cable", "0.99", "500");
      button(page, "Order now");
      assertThat(page.locator("#refused")).containsText("Prices changed meanwhile");
      button(page, "Take the prices of today");
      link(page, "Check out");
      button(page, "Order now");
      assertThat(page.getByText("Thank you. The order is placed.")).isVisible();
      assertThat(page.locator("table.lines tbody tr")).hasCount(3);
      assertThat(page.locator(".grand-total")).containsText("795.30");
      partner
          .get("/v1/orders/cart-" + mine)
          .then()
          .statusCode(200)
          .body("customerId", equalTo(ada));
      page.navigate("/shop/carts/" + mine);
      assertThat(page.getByText("This cart was ordered")).isVisible();
      assertThat(receiver.messages()).hasSize(1);
      partner.ask().delete(webhook).then().statusCode(204);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOfferIsOpenedAndAccepted(boolean scripts) {
    try (Receiver receiver = new Receiver()) {
      String webhook = subscribed(receiver, "offer.opened");
      String offer = sentOffer();
      Page page = signedIn(scripts);
      link(page, "My offers");
      page.navigate("/shop/offers/" + offer);
      page.reload();
      JsonPath told = told(receiver);
      assertThat(told.getString("data.offerId")).isEqualTo(offer);
      assertThat(told.getString("data.who")).isEqualTo("customer");
      assertThat(page.locator("table.lines tbody tr")).hasCount(2);

      page.getByLabel("What should be different?").fill("Two drums, please");
      button(page, "Ask");
      assertThat(page.getByText("Two drums, please")).isVisible();
      button(page, "Accept and order");
      assertThat(page.getByText("Accepted. It is the order")).isVisible();
      page.locator(".alert a").first().click();
      assertThat(page.locator("table.lines tbody tr")).hasCount(2);
      assertThat(receiver.messages()).hasSize(1);
      partner.ask().delete(webhook).then().statusCode(204);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOfferIsDeclined(boolean scripts) {
    String offer = sentOffer();
    Page page = signedIn(scripts);
    page.navigate("/shop/offers/" + offer);
    page.locator("#reason").fill("Too dear");
    button(page, "Decline");
    assertThat(page.getByText("This offer was declined.")).isVisible();
    partner.get("/v1/offers/" + offer).then().body("status", equalTo("LOST"));
  }

  @Test
  void whatIsAnothersIsNobodys() {
    String rosa =
        partner.post("/v1/customers", "{\"firstName\":\"Rosa\",\"lastName\":\"H\"}").path("id");
    String cart = partner.post("/v1/carts", cart(rosa)).path("id");
    String offer = sentOffer(rosa);
    Cookie session =
        given()
            .redirects()
            .follow(false)
            .formParam("email", "ada@demo.test")
            .formParam("password", "demo")
            .post("/shop/sign-in")
            .detailedCookie("orderhub_shop");

    for (String page :
        List.of(
            "/shop/carts/" + cart,
            "/shop/carts/" + cart + "/checkout",
            "/shop/carts/nobody",
            "/shop/offers/" + offer,
            "/shop/offers/nobody")) {
      given().cookie(session).get(page).then().statusCode(404);
    }
    for (String page :
        List.of(
            "/shop/carts/" + cart + "/lines",
            "/shop/carts/" + cart + "/prices",
            "/shop/carts/" + cart + "/checkout",
            "/shop/offers/" + offer + "/accept",
            "/shop/offers/" + offer + "/decline",
            "/shop/offers/" + offer + "/ask")) {
      given()
          .cookie(session)
          .contentType("application/x-www-form-urlencoded; charset=UTF-8")
          .formParam("version", "1")
          .formParam("plan", "now:1=1")
          .formParam("message", "mine")
          .formParam("lines", "00000000-0000-0000-0000-000000000000")
          .post(page)
          .then()
          .statusCode(404);
    }
    partner.get("/v1/offers/" + offer).then().body("status", equalTo("SENT"));
  }

  private void product(String sku, String name, String price, String stock) {
    partner
        .sends(
            "{\"name\":\"%s\",\"price\":%s,\"currencyCode\":\"EUR\",\"stock\":%s,\"restockDate\":\"%s\"}"
                .formatted(name, price, stock, SOON))
        .put("/v1/products/" + sku);
  }

  private static String cart(String customer) {
    return "{\"customerId\":\"%s\",\"currencyCode\":\"EUR\"}".formatted(customer);
  }

  /** A cable on a drum that the customer can neither change nor remove. */
  private String filledCart() {
    String id = partner.post("/v1/carts", cart(ada)).path("id");
    partner
        .sends(
            """
            {"configurableProducts":[{"main":{"productId":"%s",
              "quantity":{"type":"CONTENT_QUANTITY","value":100}},
             "children":[{"productId":"%s","quantity":{"type":"ORDER_QUANTITY","value":1},
              "allowQuantityChange":false,"removable":false}]}]}\
            """
                .formatted(cable, drum))
        .put(
            "/api/v1/orderpath/integrations/auth-required/carts/"
                + id
                + "/add-configurable-products")
        .then()
        .statusCode(200);
    return id;
  }

  private String sentOffer() {
    return sentOffer(ada);
  }

  private String sentOffer(String customer) {
    String id = partner.post("/v1/carts", cart(customer)).path("id");
    partner
        .sends(
            """
            {"configurableProducts":[{"main":{"productId":"%s",
              "quantity":{"type":"CONTENT_QUANTITY","value":100}},
             "children":[{"productId":"%s","quantity":{"type":"ORDER_QUANTITY","value":1}}]}]}\
            """
                .formatted(cable, drum))
        .put(
            "/api/v1/orderpath/integrations/auth-required/carts/"
                + id
                + "/add-configurable-products")
        .then()
        .statusCode(200);
    String offer =
        partner
            .post(
                "/v1/offers",
                "{\"customerId\":\"%s\",\"cartId\":\"%s\",\"expiresAt\":\"%sT00:00:00Z\"}"
                    .formatted(customer, id, SOON))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    partner.post("/v1/offers/" + offer + "/send", "{}").then().statusCode(200);
    return offer;
  }

  private String subscribed(Receiver receiver, String type) {
    String id =
        partner
            .post(
                "/v1/webhooks",
                "{\"name\":\"Shop\",\"url\":\"%s\",\"types\":[\"%s\"]}"
                    .formatted(receiver.url(), type))
            .path("id");
    return "/v1/webhooks/" + id;
  }

  private static JsonPath told(Receiver receiver) {
    return JsonPath.from(
        Eventually.within(PATIENCE, receiver::messages, messages -> !messages.isEmpty())
            .getFirst()
            .body());
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private Page signedIn(boolean scripts) {
    window = window(scripts);
    Page page = window.newPage();
    page.navigate("/shop/sign-in");
    page.getByLabel("E-mail address").fill("ada@demo.test");
    page.getByLabel("Password").fill("demo");
    button(page, "Sign in");
    return page;
  }
}
