package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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

/** Staff offer a cable on its drum, and the customer answers; with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class OfferJourneyTest extends BrowserJourney {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String PARTNER = "/api/v1/orderpath/integrations/auth-required";

  private final Partner partner = Partner.DEMO;
  private final String name = OrderBodies.newId("Hof");
  private final String cable = OrderBodies.newId("CABLE");
  private final String drum = OrderBodies.newId("DRUM");
  private final String ties = OrderBodies.newId("TIES");
  private Receiver receiver;
  private String customer = "";
  private String webhook = "";

  @BeforeEach
  void begin() {
    receiver = new Receiver();
    webhook =
        partner
            .post(
                "/api/v1/webhooks/integrations/auth-required/webhooks",
                """
                {"name":"%s","status":"ACTIVE","callbackUrl":"%s",
                 "webhookType":{"name":"OfferOpened",
                   "exchangeName":"p-u-o-m-e-o-offeropened-klient"},
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
    product(cable, "0.89", 500);
    product(drum, "45", 3);
    product(ties, "0.10", 1000);
  }

  private void product(String sku, String price, int stock) {
    partner
        .sends(
            """
            {"name":"%s","price":%s,"stock":%d,"restockDate":"2099-12-01","currencyCode":"EUR"}\
            """
                .formatted(sku, price, stock))
        .put("/v1/products/" + sku)
        .then()
        .statusCode(201);
  }

  @AfterEach
  void close() {
    partner.ask().delete("/api/v1/webhooks/integrations/auth-required/webhooks/" + webhook);
    receiver.close();
  }

  /** The partner's page, step 4, and what follows: each change of the offer in the address. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoEntersTheOfferViewIsTold(boolean scripts) {
    Page page = signedIn(scripts);
    openCustomer(page);
    link(page, "Offers", ".tabs").click();
    assertThat(page.locator("#content")).containsText("No offers yet");

    JsonPath tab = JsonPath.from(message(1).body());
    assertThat(tab.getString("type")).isEqualTo("offer.opened");
    assertThat(tab.getString("data.customerId")).isEqualTo(customer);
    assertThat(tab.getString("data.who")).isEqualTo("operator");
    assertThat(message(1).header("Authorization")).startsWith("Basic ");

    String first = offered();
    String second = offered();
    page.navigate("/offers/" + first);
    page.reload();
    page.navigate("/offers/" + second);
    page.navigate("/offers/" + first);
    assertThat(
            List.of(message(2), message(3), message(4)).stream()
                .map(told -> JsonPath.from(told.body()).getString("data.offerId")))
        .containsExactlyInAnyOrder(first, second, first);

    openCustomer(page);
    assertThat(page.locator(".time-line").first()).containsText("Offer opened");
    assertThat(receiver.messages()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCableOnItsDrumIsOfferedAcceptedAndShippedLaterThanTheRest(boolean scripts) {
    Page page = signedIn(scripts);
    openCustomer(page);
    page.getByText("Create", new Page.GetByTextOptions().setExact(true)).click();
    link(page, "New offer", "#content").click();
    assertThat(page.locator("h1")).containsText("New offer");
    button(page, "Begin").click();
    assertThat(page).hasURL(Pattern.compile("/offers/[0-9a-f-]{36}$"));
    String offer = page.url().substring(page.url().lastIndexOf('/') + 1);
    add(page, cable, "750", "", false);
    add(page, drum, "1", cable, true);
    add(page, ties, "100", "", false);
    Locator lines = page.locator("table.lines tbody tr");
    assertThat(lines).hasCount(3);
    assertThat(lines.nth(1)).containsText("do not split");
    Locator slots = page.locator(".slot");
    assertThat(slots).hasCount(2);
    assertThat(slots.first()).containsText(ties);
    assertThat(slots.last()).containsText("Waits for " + cable);
    assertThat(slots.last()).containsText(drum);

    button(page, "Send").click();
    String link = page.locator("#link").textContent();
    Page guest = window(scripts).newPage();
    guest.navigate(link);
    assertThat(guest.locator("#content")).containsText("45.00");
    assertThat(guest.locator(".slot")).hasCount(2);
    button(guest, "Accept and order").click();
    assertThat(guest.getByRole(AriaRole.STATUS).first()).containsText("Accepted");
    JsonPath seen =
        JsonPath.from(
            Eventually.within(
                    SOON,
                    receiver::messages,
                    all -> all.stream().anyMatch(told -> told.body().contains("\"customer\"")))
                .stream()
                .filter(told -> told.body().contains("\"customer\""))
                .findFirst()
                .orElseThrow()
                .body());
    assertThat(seen.getString("data.offerId")).isEqualTo(offer);
    assertThat(seen.getString("data.actor.name")).isEqualTo(name);

    String order =
        partner
            .get("/v1/offers/" + offer)
            .then()
            .body("status", equalTo("WON"))
            .extract()
            .path("acceptance.orderId");
    JsonPath ordered =
        partner
            .get("/v1/orders/" + order.replace("/", "%2F"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(ordered.getString("lineItems.items[1].parentLineId"))
        .isEqualTo(ordered.getString("lineItems.items[0].id"));
    assertThat(ordered.getList("lineItems.items.group"))
        .containsExactly("2099-12-01", "2099-12-01", "now");
    partner
        .get(PARTNER + "/offer?offerId=" + offer)
        .then()
        .statusCode(200)
        .body("offerCreatorUser.email", equalTo("admin@demo.test"))
        .body("split.slots.availabilityState", contains("ALL_AVAILABLE", "NONE_AVAILABLE"))
        .body(
            "split.slots[1].productLines.parentLineId",
            hasItem(ordered.getString("lineItems.items[0].id")));
    page.navigate("/offers/" + offer);
    button(page, "Handed over").click();
    assertThat(page.locator("#content")).containsText("Won transferred");
    Eventually.within(
        SOON,
        () ->
            partner
                .get(PARTNER + "/synchronization/offer?filter=WON_TRANSFERRED&numberOfEvents=10000")
                .jsonPath()
                .getList("events.offerId", String.class),
        told -> told.contains(offer));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCustomerAsksForAChangeAndDeclinesWhatComes(boolean scripts) {
    Page page = signedIn(scripts);
    String offer = offered();
    page.navigate("/offers/" + offer);
    button(page, "Send").click();
    String first = page.locator("#link").textContent();
    Page guest = window(scripts).newPage();
    guest.navigate(first);
    guest.getByLabel("What should be different?").fill("Less <b>cable</b>, please");
    button(guest, "Ask").click();
    assertThat(guest.getByRole(AriaRole.STATUS)).containsText("on its way");

    link(page, "Back to the offer", "#content").click();
    assertThat(page.locator("#content")).containsText("Less <b>cable</b>, please");
    button(page, "Take back").click();
    guest.navigate(first);
    assertThat(guest.locator("h1")).containsText("taken back");
    page.locator("table.lines a").first().click();
    page.getByLabel("Quantity").fill("300");
    button(page, "Save").click();
    assertThat(page.locator("#content")).containsText("Changed since it was sent");
    button(page, "Send").click();
    guest.navigate(page.locator("#link").textContent());
    assertThat(guest.locator("#content")).containsText("New since you last looked");
    guest.getByLabel("Why, if you like to say").fill("Found it for less");
    button(guest, "Decline").click();
    assertThat(guest.locator("#content")).containsText("This offer was declined");
    partner
        .post("/v1/offers/" + offer + "/accept", "{}")
        .then()
        .statusCode(409)
        .body("errors[0].code", equalTo("already_lost"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofTwoWhoEditOneLineTheSecondSeesItAndLosesNothing(boolean scripts) {
    Page page = signedIn(scripts);
    page.navigate("/offers/" + offered());
    Page mine = page.context().newPage();
    mine.navigate(page.url());
    for (Page each : List.of(page, mine)) {
      each.locator("table.lines a").first().click();
    }
    page.getByLabel("Sale price").fill("0.80");
    page.getByLabel("Why this price").fill("Theirs");
    button(page, "Save").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");

    mine.getByLabel("Sale price").fill("0.70");
    button(mine, "Save").click();
    assertThat(mine.locator("table.compare")).containsText("Theirs");
    assertThat(mine.getByLabel("Sale price")).hasValue("0.70");
    button(mine, "Save").click();
    assertThat(mine.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(mine.locator("table.lines")).containsText("0.70");
  }

  /** A draft with some of the cable, by REST. */
  private String offered() {
    String offer =
        partner.post("/v1/offers", "{\"customerId\":\"%s\"}".formatted(customer)).path("id");
    partner
        .post(
            "/v1/offers/" + offer + "/lines", "{\"sku\":\"%s\",\"quantity\":400}".formatted(cable))
        .then()
        .statusCode(201);
    return offer;
  }

  private void add(Page page, String sku, String quantity, String parent, boolean isWhole) {
    page.getByLabel("SKU").fill(sku);
    page.getByLabel("Quantity").fill(quantity);
    if (!parent.isEmpty()) {
      page.getByLabel("Belongs to").selectOption(new SelectOption().setLabel(parent));
    }
    if (isWhole) {
      page.getByLabel("Do not split").check();
    }
    button(page, "Add").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
  }

  private void openCustomer(Page page) {
    link(page, "Customers", ".top-nav").click();
    page.getByLabel("Search").fill(name);
    button(page, "Show").click();
    link(page, name, "#content").click();
  }

  private Page signedIn(boolean scripts) {
    Page page = window(scripts).newPage();
    Chromium.signIn(page, "admin@demo.test");
    return page;
  }

  private Receiver.Message message(int number) {
    return Eventually.within(SOON, receiver::messages, all -> all.size() >= number).get(number - 1);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name, String within) {
    return page.locator(within)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
