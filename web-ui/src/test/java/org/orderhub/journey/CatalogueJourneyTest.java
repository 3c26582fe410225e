package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** An administrator keeps products, stores and settings; with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class CatalogueJourneyTest extends BrowserJourney {
  private final Partner partner = Partner.DEMO;
  private BrowserContext window;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aProductIsAddedFoundChangedAndDeleted(boolean scripts) {
    String sku = "P/" + UUID.randomUUID();
    Page page = signedIn(scripts);
    link(page, "Products").click();
    link(page, "New product").click();
    page.locator("#sku").fill(sku);
    page.locator("#name").fill("Cable tie 100%");
    page.locator("#price").fill("-1");
    button(page, "Save").click();
    assertThat(page.locator("#price-error")).containsText("Must not be below zero");
    page.locator("#price").fill("0.12");
    page.locator("#stock").fill("1500");
    page.locator("#restockDate").fill("2026-12-24");
    button(page, "Save").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");

    page.getByLabel("Search").fill(sku.substring(0, 20).toUpperCase());
    button(page, "Show").click();
    Locator rows = page.locator("tbody tr");
    assertThat(rows).hasCount(1);
    assertThat(rows.first()).containsText("1500");
    link(page, "Cable tie 100%").click();
    String form = page.url();
    partner
        .sends("{\"name\":\"Theirs\",\"price\":0.13,\"unit\":\"piece\"}")
        .put("/v1/products/" + sku.replace("/", "%2F"))
        .then()
        .statusCode(200);
    page.locator("#name").fill("Mine");
    button(page, "Save").click();
    assertThat(page.locator("table.compare")).containsText("Theirs");
    button(page, "Save").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    partner
        .get("/v1/products/" + sku.replace("/", "%2F"))
        .then()
        .body("name", equalTo("Mine"))
        .body("stock", equalTo(1500));

    page.navigate(form);
    link(page, "Delete").click();
    button(page, "Delete for good").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Deleted");
    partner.get("/v1/products/" + sku.replace("/", "%2F")).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStoreComesAndGoes(boolean scripts) {
    String id = "s-" + UUID.randomUUID();
    Page page = signedIn(scripts);
    link(page, "Stores").click();
    page.navigate("/new-store");
    page.locator("#id").fill(id);
    page.locator("#name").fill("Graz, Lagergasse");
    button(page, "Save").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    page.getByLabel("Search").fill("lagergasse");
    button(page, "Show").click();
    link(page, "Graz, Lagergasse").click();
    link(page, "Delete").click();
    button(page, "Delete for good").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Deleted");
    partner.get("/v1/stores/" + id).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void settingsHoldFromThenOn(boolean scripts) {
    Page page = signedIn(scripts);
    menu(page, "Set up", "Settings");
    page.locator("#zone").fill("Mars/Olympus");
    button(page, "Save account").click();
    assertThat(page.locator("#zone-error")).containsText("Must be a time zone");
    page.locator("#zone").fill("Asia/Tokyo");
    page.locator("#totals").selectOption("IGNORE");
    button(page, "Save account").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    partner.get("/v1/account").then().body("totals", equalTo("ignore"));
    page.navigate("/orders/WEB-10022");
    assertThat(page.locator("time").first())
        .hasAttribute("title", Pattern.compile(".*\\+09:00 \\(Asia/Tokyo\\)"));

    page.navigate("/settings");
    page.getByLabel("Order events").uncheck();
    button(page, "Save features").click();
    assertThat(page.getByLabel("Order events")).not().isChecked();
    page.getByLabel("Order events").check();
    button(page, "Save features").click();
    page.locator("#zone").fill("Europe/Vienna");
    page.locator("#totals").selectOption("WARN");
    button(page, "Save account").click();
    assertThat(page.getByLabel("Order events")).isChecked();
  }

  private Page signedIn(boolean scripts) {
    window = window(scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    return page;
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
