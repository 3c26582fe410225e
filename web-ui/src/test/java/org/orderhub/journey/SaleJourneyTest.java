package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** Staff sell in the back office, as the partner's page has it; with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class SaleJourneyTest extends BrowserJourney {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Partner partner = Partner.DEMO;
  private final String name = OrderBodies.newId("Hof");
  private final String sku = OrderBodies.newId("CABLE");
  private Receiver receiver;
  private String customer = "";
  private String webhook = "";
  private BrowserContext window;

  @BeforeEach
  void listen() {
    receiver = new Receiver();
    webhook =
        partner
            .post(
                "/api/v1/webhooks/integrations/auth-required/webhooks",
                """
                {"name":"%s","status":"ACTIVE","callbackUrl":"%s",
                 "webhookType":{"name":"CartOpened",
                   "exchangeName":"p-u-o-m-e-c-cartopened-klient"},
                 "callbackAuthentication":{"type":"HTTP_BASIC","username":"admin",
                   "password":"admin"}}\
                """
                    .formatted(name, receiver.url()))
            .then()
            .statusCode(201)
            .extract()
            .path("webhookId");
    customer =
        partner
            .post("/v1/customers", "{\"company\":\"%s\",\"lastName\":\"Haller\"}".formatted(name))
            .path("id");
    partner
        .sends(
            """
            {"name":"Cable %s","unit":"metre","price":0.89,"purchasePrice":0.5,"stock":500,
             "restockDate":"2026-12-01","currencyCode":"EUR"}\
            """
                .formatted(sku))
        .put("/v1/products/" + sku)
        .then()
        .statusCode(201);
  }

  @AfterEach
  void close() {
    partner
        .ask()
        .delete("/api/v1/webhooks/integrations/auth-required/webhooks/" + webhook)
        .then()
        .statusCode(204);
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNewSaleIsToldToWhoeverListensForOpenedCarts(boolean scripts) {
    Page page = newSale(scripts);

    JsonPath told = JsonPath.from(message(1).body());
    assertThat(told.getString("type")).isEqualTo("cart.opened");
    assertThat(told.getString("data.customerId")).isEqualTo(customer);
    assertThat(page.url()).endsWith("/carts/" + told.getString("data.cartId"));
    assertThat(told.getString("data.who")).isEqualTo("operator");
    assertThat(told.getString("data.actor.name")).isEqualTo("Demo Administrator");
    assertThat(message(1).header("Authorization")).startsWith("Basic ");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Carts")).first().click();
    page.locator("tbody .link-button").click();
    assertThat(page).hasURL(Pattern.compile("/carts/" + told.getString("data.cartId") + "$"));
    JsonPath again = JsonPath.from(message(2).body());
    assertThat(again.getInt("sequence")).isEqualTo(2);
    assertThat(again.getInt("previousSequence")).isEqualTo(1);

    page.navigate("/customers/" + customer);
    Locator timeline =
        page.locator(".time-line li").filter(new Locator.FilterOptions().setHasText("Cart opened"));
    assertThat(timeline).hasCount(2);
    assertThat(timeline.first()).containsText("Demo Administrator");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSaleGoesFromAnEmptyCartToAnOrder(boolean scripts) {
    Page page = newSale(scripts);
    assertThat(page.locator("#content")).containsText("Nothing is in the cart yet");
    add(page, "0", false);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Must not be zero");
    add(page, "200", false);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Added");
    add(page, "400", true);
    Locator lines = page.locator("table.lines tbody tr");
    assertThat(lines).hasCount(2);
    assertThat(lines.last()).containsText("do not split");
    Locator slots = page.locator(".slot");
    assertThat(slots).hasCount(2);
    assertThat(slots.first()).containsText("Now");
    assertThat(slots.last()).containsText("Waits for Cable " + sku);

    lines.first().getByRole(AriaRole.LINK).click();
    page.getByLabel("Sale price").fill("-1");
    button(page, "Save").click();
    assertThat(page.locator("#price-error")).containsText("Must not be below zero");
    page.getByLabel("Sale price").fill("0.445");
    page.getByLabel("Reason").fill("Scratched sheath");
    button(page, "Work out").click();
    assertThat(page.locator("#figures")).containsText("50 % below the catalogue");
    assertThat(page.locator("#figures")).containsText("-12.4 %");
    page.getByLabel("Purchase price").fill("0.40");
    button(page, "Save").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(lines.first()).containsText("set by hand");
    assertThat(lines.first()).containsText("margin 10.1 %");
    assertThat(page.locator(".grand-total")).containsText("445.00");

    link(page, "Check out").click();
    partner
        .sends(
            """
            {"name":"Cable %s","unit":"metre","price":0.99,"stock":1000,"currencyCode":"EUR"}\
            """
                .formatted(sku))
        .put("/v1/products/" + sku)
        .then()
        .statusCode(200);
    button(page, "Order now").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("other prices now");
    assertThat(page.locator("table.compare")).containsText("0.99");
    button(page, "Use today's prices").click();
    assertThat(page.locator(".grand-total")).containsText("485.00");
    assertThat(lines.first()).containsText("set by hand");
    link(page, "Check out").click();
    button(page, "Order now").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ordered");
    assertThat(page.locator(".grand-total")).containsText("485.00");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofTwoWhoEditOneLineTheSecondSeesItAndLosesNothing(boolean scripts) {
    Page page = newSale(scripts);
    add(page, "10", false);
    Page mine = window.newPage();
    mine.navigate(page.url());
    for (Page each : List.of(page, mine)) {
      each.locator("table.lines tbody tr").first().getByRole(AriaRole.LINK).click();
    }
    page.getByLabel("Note").fill("Theirs");
    page.getByLabel("Sale price").fill("0.80");
    button(page, "Save").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");

    mine.getByLabel("Note").fill("Mine");
    mine.getByLabel("Sale price").fill("0.70");
    button(mine, "Save").click();
    assertThat(mine.getByRole(AriaRole.ALERT)).containsText("Somebody else changed it meanwhile");
    assertThat(mine.locator("table.compare")).containsText("Theirs");
    assertThat(mine.locator(".time-line li")).hasCount(1);
    assertThat(mine.getByLabel("Note")).hasValue("Mine");
    button(mine, "Save").click();
    assertThat(mine.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(mine.locator("table.lines")).containsText("Mine");
    assertThat(mine.locator(".grand-total")).containsText("7.00");

    Page late = window.newPage();
    late.navigate(mine.url());
    late.locator("table.lines tbody tr").first().getByRole(AriaRole.LINK).click();
    button(mine, "Remove Cable " + sku).click();
    assertThat(mine.getByRole(AriaRole.STATUS)).containsText("Removed");
    late.getByLabel("Note").fill("Too late");
    button(late, "Save").click();
    assertThat(late.getByRole(AriaRole.ALERT)).containsText("Too late");
  }

  /** Customers, the name, Create, New sale. */
  private Page newSale(boolean scripts) {
    window = window(scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    link(page, "Customers").click();
    page.getByLabel("Search").fill(name);
    button(page, "Show").click();
    link(page, name).click();
    page.getByText("Create", new Page.GetByTextOptions().setExact(true)).click();
    button(page, "New sale").click();
    assertThat(page).hasURL(Pattern.compile("/carts/[0-9a-f-]{36}$"));
    return page;
  }

  private void add(Page page, String quantity, boolean isWhole) {
    Locator found = page.locator(".found-products li");
    if (found.count() == 0) {
      page.locator("#q").fill(sku);
      button(page, "Search").click();
    }
    assertThat(found).hasCount(1);
    found.getByLabel("Quantity").fill(quantity);
    if (isWhole) {
      found.getByLabel("Do not split").check();
    }
    found.getByRole(AriaRole.BUTTON).click();
  }

  private Receiver.Message message(int number) {
    return Eventually.within(SOON, receiver::messages, all -> all.size() >= number).get(number - 1);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
