package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** What customers do in their view, each with scripts and without; and what they cannot reach. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ShopJourneyTest extends BrowserJourney {
  private final Partner partner = Partner.DEMO;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCustomerFollowsTheirOrders(boolean scripts) {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    Page page = window(scripts).newPage();
    page.navigate("/shop");
    signIn(page, "ada@demo.test", "guess");
    assertThat(page.locator("#refused")).containsText("do not belong together");
    signIn(page, "ada@demo.test", "demo");

    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("My orders");
    page.navigate("/shop/orders/" + id);
    assertThat(page.locator(".fact-card").nth(0)).containsText("Reserved");
    assertThat(page.locator(".fact-card").nth(3)).containsText("T1");
    assertThat(page.locator(".fact-card a[href='https://t.example/1']"))
        .hasText("Follow the parcel");
    assertThat(page.locator("table.lines tbody tr")).hasCount(3);
    assertThat(page.locator(".grand-total")).containsText("143.70");
    assertThat(page.locator("time").first())
        .hasAttribute("title", Pattern.compile(".*Europe/Vienna.*"));

    page.navigate("/shop/orders/ERP-4500012");
    assertThat(page.getByText("There is nothing here")).isVisible();
    link(page, "Go to my orders").click();
    press(page, "Sign out");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed out");
    page.navigate("/shop/orders/" + id);
    assertThat(page).hasURL(Pattern.compile("/shop/sign-in\\?next="));
    signIn(page, "ada@demo.test", "demo");
    assertThat(page).hasURL(Pattern.compile("/shop/orders/" + id));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staffInviteACustomerWhoChoosesAPasswordAndChangesTheirDetails(boolean scripts) {
    String email = OrderBodies.newId("rosa") + "@hof.example";
    String id =
        partner
            .post(
                "/v1/customers",
                "{\"entityType\":\"FARM\",\"firstName\":\"Rosa\",\"lastName\":\"Haller\",\"email\":\"%s\"}"
                    .formatted(email))
            .path("id");
    String link = invitation(id, scripts);
    Page page = window(scripts).newPage();
    page.navigate(link);
    assertThat(page.getByLabel("E-mail address")).hasValue(email);
    page.getByLabel("Password").fill("short");
    press(page, "Set the password");
    assertThat(page.locator("#password-error")).containsText("at least 12");
    page.getByLabel("Password").fill("a sentence of mine");
    press(page, "Set the password");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your password is set");
    assertThat(page.getByLabel("E-mail address")).hasValue(email);
    signIn(page, email, "a sentence of mine");

    assertThat(page.getByText("No orders yet")).isVisible();
    link(page, "Account").click();
    link(page, "Change").click();
    page.locator("#phone").fill("by mail");
    press(page, "Save");
    assertThat(page.locator("#phone-error")).containsText("Must be a phone number");
    page.locator("#phone").fill("+43 664 5550177");
    page.locator("#address0-street").fill("Almweg 7");
    page.locator("#address0-city").fill("Mittersill");
    page.locator("#address0-countryCode").fill("at");
    press(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(page.locator("address")).containsText("Mittersill");
    partner
        .get("/v1/customers/" + id)
        .then()
        .body("phone", equalTo("+436645550177"))
        .body("addresses[0].countryCode", equalTo("AT"))
        .body("email", equalTo(email.toLowerCase()))
        .body("firstName", equalTo("Rosa"));

    page.navigate(link);
    assertThat(page.getByText("This link does not work any more")).isVisible();
  }

  @Test
  void aSessionOfStaffIsNoneOfCustomersAndTheOtherWayRound() {
    Cookie staff = cookie("/sign-in", "admin@demo.test", "orderhub_session");
    Cookie customer = cookie("/shop/sign-in", "ada@demo.test", "orderhub_shop");
    assertThat(customer.isHttpOnly()).isTrue();
    assertThat(customer.getSameSite()).isEqualTo("Lax");
    assertThat(customer.getPath()).isEqualTo("/shop");

    for (String page : List.of("/shop/orders", "/shop/account", "/shop/account/edit", "/shop")) {
      toSignIn(staff.getName(), staff.getValue(), page);
      toSignIn("orderhub_shop", staff.getValue(), page);
    }
    for (String page : List.of("/orders", "/customers", "/products", "/settings")) {
      toSignIn("orderhub_session", customer.getValue(), page);
    }
  }

  @Test
  void anotherSiteChangesNothing() {
    Cookie customer = cookie("/shop/sign-in", "ada@demo.test", "orderhub_shop");
    for (String page : List.of("/shop/account/edit", "/shop/sign-out", "/shop/sign-in")) {
      given()
          .cookie(customer)
          .header("Sec-Fetch-Site", "cross-site")
          .contentType("application/x-www-form-urlencoded; charset=UTF-8")
          .formParam("version", "1")
          .post(page)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void signingInLeadsNowhereElse() {
    given()
        .redirects()
        .follow(false)
        .formParam("email", "ada@demo.test")
        .formParam("password", "demo")
        .formParam("next", "//evil.example/shop/")
        .post("/shop/sign-in")
        .then()
        .statusCode(303)
        .header("Location", not(containsString("evil")));
  }

  private static void toSignIn(String cookie, String value, String page) {
    given()
        .redirects()
        .follow(false)
        .header("Accept", "text/html")
        .cookie(cookie, value)
        .get(page)
        .then()
        .statusCode(303)
        .header(
            "Location", containsString(page.startsWith("/shop") ? "/shop/sign-in" : "/sign-in"));
  }

  private static Cookie cookie(String page, String email, String name) {
    return given()
        .redirects()
        .follow(false)
        .formParam("email", email)
        .formParam("password", "demo")
        .post(page)
        .then()
        .header("Location", startsWith("http"))
        .extract()
        .detailedCookie(name);
  }

  private String invitation(String customer, boolean scripts) {
    Page page = window(scripts).newPage();
    Chromium.signIn(page, "admin@demo.test");
    page.navigate("/customers/" + customer);
    return invite(page);
  }

  private static void signIn(Page page, String email, String password) {
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(password);
    press(page, "Sign in");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
