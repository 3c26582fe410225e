package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** An administrator builds a workflow, tries it, and watches it, with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WorkflowJourneyTest extends BrowserJourney {
  private final Partner partner = Partner.DEMO;

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void aWorkflowIsBuiltTriedSwitchedAndWatched(boolean scripts) {
    String order = OrderBodies.newId("Flow");
    partner.registers(OrderBodies.cableOnDrum(order));
    String name = OrderBodies.newId("Workflow");

    try (BrowserContext window = window(scripts)) {
      Page page = window.newPage();
      Chromium.signIn(page, "admin@demo.test");
      page.navigate("/workflows");
      assertThat(page.locator("main")).containsText("Confirm shipment");
      page.navigate("/new-workflow");
      build(page, name, order, scripts);
      Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(name));
      assertThat(row).containsText("On");
      press(page, "Switch " + name + " off");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Switched off");
      assertThat(row).containsText("Off");
      press(page, "Switch " + name + " on");
      change(page, name);
      watch(page, name, order);
      delete(page, name);
    }
  }

  private static void build(Page page, String name, String order, boolean scripts) {
    press(page, "Add a condition");
    page.locator("#c0-type").selectOption("amountAbove");
    page.locator("#c0-value").fill("many");
    press(page, "Save");
    assertThat(page.locator("#name-error")).isVisible();
    assertThat(page.locator("#c0-value-error")).containsText("Must be a number");
    assertThat(page.locator("#s0-template-error")).containsText("Must be chosen");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
    page.locator("#trigger").selectOption("orderAction");
    page.locator("#t-action").selectOption("Custom");
    page.locator("#t-name").fill(name);
    page.locator("#c0-value").fill("1000000");
    page.locator("#s0-type").selectOption("note");
    page.locator("#s0-text").fill("Called back");
    page.getByLabel("Try it on an order").fill(order);
    if (!scripts) {
      press(page, "Preview");
    }
    assertThat(page.locator("#outlook")).containsText("condition amount > 1000000");
    press(page, "Remove condition 1");
    press(page, "Add a step");
    page.locator("#s1-type").selectOption("externalStatus");
    page.locator("#s1-text").fill("Called");
    page.locator("#s1-delay").fill("2");
    page.locator("#s1-unit").selectOption("DAYS");
    if (!scripts) {
      press(page, "Preview");
    }
    assertThat(page.locator("#outlook")).containsText("set external status “Called” after 2 d");
    press(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
  }

  private static void change(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    assertThat(page.locator("#t-name")).hasValue(name);
    assertThat(page.locator("#s1-delay")).hasValue("2");
    assertThat(page.locator(".time-line > li")).hasCount(3);
    press(page, "Remove step 2");
    press(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
  }

  private void watch(Page page, String name, String order) {
    partner
        .post(
            "/v1/orders/" + order + "/action",
            "{\"action\":\"Custom\",\"data\":{\"name\":\"%s\"}}".formatted(name))
        .then()
        .statusCode(202);
    Eventually.within(
        Duration.ofSeconds(20),
        () -> partner.get("/v1/orders/" + order + "/workflow-runs").asString(),
        runs -> runs.contains("NoteAdded"));
    page.navigate("/orders/" + order);
    assertThat(page.locator("main")).containsText("Called back");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Workflows").setExact(true))
        .last()
        .click();
    assertThat(page.locator("main")).containsText("add note “Called back”");
    assertThat(page.locator("main")).containsText("Note added");
  }

  private static void delete(Page page, String name) {
    page.navigate("/workflows");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Delete")).click();
    press(page, "Delete for good");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Deleted");
    assertThat(page.locator("main")).not().containsText(name);
  }
}
