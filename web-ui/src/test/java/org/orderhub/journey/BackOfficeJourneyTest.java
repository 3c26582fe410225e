package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** What staff do in the back office, each with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class BackOfficeJourneyTest extends BrowserJourney {
  private static final int MORE_THAN_A_PAGE = 53;

  private final Partner partner = Partner.DEMO;
  private BrowserContext window;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staffFindAnOrderAmongMany(boolean scripts) {
    String reference = OrderBodies.newId("MANY");
    for (int order = 0; order < MORE_THAN_A_PAGE; order++) {
      String id = reference + "/" + order;
      partner.registers(
          OrderBodies.small(id, "2026-02-03T10:%02d:00Z".formatted(order), reference));
    }
    partner.post("/v1/orders/" + reference + "%2F7/change-status", "{\"status\":\"Completed\"}");
    Page page = signedIn(scripts);
    Locator rows = page.locator("#orders tbody tr");

    page.getByLabel("Search").fill(reference);
    button(page, "Show").click();
    assertThat(rows).hasCount(50);
    assertThat(rows.first()).containsText(reference + "/52");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page")).click();
    assertThat(rows).hasCount(3);
    assertThat(rows.last()).containsText(reference + "/0");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("First page")).click();
    assertThat(rows).hasCount(50);

    page.getByLabel("Status").selectOption("COMPLETED");
    button(page, "Show").click();
    assertThat(rows).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("status=COMPLETED"));
    page.getByLabel("Placed to").fill("2026-02-02");
    button(page, "Show").click();
    assertThat(page.getByText("No order fits")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staffUnderstandAnOrderAndChangeItsStatus(boolean scripts) {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    Page page = signedIn(scripts);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("WEB-10022")).first().click();
    page.navigate("/orders/" + id);

    Locator lines = page.locator("table.lines tbody tr");
    assertThat(lines).hasCount(3);
    assertThat(lines.nth(0)).containsText("NYM-J 3x1.5 cable");
    assertThat(lines.nth(1)).hasClass(Pattern.compile("child"));
    assertThat(lines.nth(1)).containsText("Cable drum 500 mm");
    assertThat(page.locator(".grand-total")).containsText("143.70");
    assertThat(page.locator(".fact-card"))
        .containsText(
            List.of("In progress", "Reserved", "Partly paid", "Delivery").toArray(String[]::new));
    assertThat(page.locator(".time-line li").first()).containsText("Order registered");
    assertThat(page.locator(".time-line li").first()).containsText("demo");

    save(page, "COMPLETED", "Handed over, [proof|https://t.example/1]");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(page.locator(".fact-card").first()).containsText("Completed");
    assertThat(page.locator(".fact-card a[href='https://t.example/1']")).hasText("proof");
    Locator latest = page.locator(".time-line li").first();
    assertThat(latest).containsText("Order status changed");
    assertThat(latest).containsText("Demo Administrator");
    assertThat(latest.locator("del").first()).hasText("In progress");
    assertThat(latest.locator("ins").first()).hasText("Completed");
    partner.get("/v1/orders/" + id).then().body("status", equalTo("Completed"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofTwoWhoChangeOneOrderNeitherOverwritesTheOther(boolean scripts) {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.cableOnDrum(id));
    Page theirs = signedIn(scripts);
    Page mine = window.newPage();
    theirs.navigate("/orders/" + id);
    mine.navigate("/orders/" + id);

    save(theirs, "COMPLETED", "Theirs");
    assertThat(theirs.getByRole(AriaRole.STATUS)).containsText("Saved");
    save(mine, "CANCELLED", "Mine");
    assertThat(mine.getByRole(AriaRole.HEADING).first()).containsText("Somebody else changed");
    Locator compared = mine.locator("table.compare tbody tr");
    assertThat(compared.nth(0).locator("td")).hasText(new String[] {"Completed", "Cancelled"});
    assertThat(compared.nth(1).locator("td")).hasText(new String[] {"Theirs", "Mine"});
    partner
        .get("/v1/orders/" + id)
        .then()
        .body("externalStatus", equalTo("Theirs"))
        .body("versionTag", equalTo("2"));

    mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply mine")).click();
    assertThat(mine.getByRole(AriaRole.STATUS)).containsText("Saved");
    partner
        .get("/v1/orders/" + id)
        .then()
        .body("status", equalTo("Cancelled"))
        .body("externalStatus", equalTo("Mine"))
        .body("versionTag", equalTo("3"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signingOutEndsTheSessionForGood(boolean scripts) {
    Page page = signedIn(scripts);
    List<Cookie> cookies = window.cookies();
    button(page, "Sign out").click();
    assertThat(page).hasURL(Pattern.compile("/sign-in"));
    page.goBack();
    page.navigate("/orders");
    assertThat(page).hasURL(Pattern.compile("/sign-in"));
    try (BrowserContext thief = window(scripts)) {
      thief.addCookies(cookies);
      Page stolen = thief.newPage();
      stolen.navigate("/orders");
      assertThat(stolen).hasURL(Pattern.compile("/sign-in"));
    }
    assertThat(cookies).extracting(cookie -> cookie.name).contains("orderhub_session");
  }

  private Page signedIn(boolean scripts) {
    window = window(scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Orders");
    return page;
  }

  private static void save(Page page, String status, String externalStatus) {
    page.getByLabel("Status", new Page.GetByLabelOptions().setExact(true)).selectOption(status);
    page.getByLabel("External status").fill(externalStatus);
    button(page, "Save status").click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
