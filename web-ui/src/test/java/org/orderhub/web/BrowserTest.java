package org.orderhub.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.order.OrderStatus;

/** Journeys of staff through the back office, in a real browser, with scripts and without. */
@QuarkusTest
@TestProfile(WithStubs.class)
class BrowserTest {
  private static Chromium chromium;

  @TestHTTPResource("/")
  URI address;

  @Inject StubOrders orders;
  private BrowserContext window;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void closeWindow() {
    if (window != null) {
      window.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staffFindAnOrderAndChangeIt(boolean scripts) {
    String id = newOrder();
    Page page = signedIn(scripts);
    page.getByLabel("Search").fill(id);
    button(page, "Show").click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(id)).click();
    page.getByLabel("Status", new Page.GetByLabelOptions().setExact(true))
        .selectOption("COMPLETED");
    page.getByLabel("External status").fill("Handed over");
    button(page, "Save status").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(timeLine(page)).containsText("Ada Admin");
    assertThat(timeLine(page)).containsText("Handed over");
    page.reload();
    assertThat(page.getByRole(AriaRole.STATUS)).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStaleFormNeverOverwrites(boolean scripts) {
    String id = newOrder();
    Page mine = signedIn(scripts);
    mine.navigate("/orders/" + id);
    Page theirs = window.newPage();
    theirs.navigate("/orders/" + id);
    theirs.getByLabel("External status").fill("theirs");
    button(theirs, "Save status").click();
    mine.getByLabel("External status").fill("mine");
    button(mine, "Save status").click();
    assertThat(mine.getByRole(AriaRole.HEADING, level(1))).containsText("Somebody else");
    assertThat(mine.getByRole(AriaRole.TABLE)).containsText("theirs");
    button(mine, "Apply mine to version 2").click();
    assertThat(timeLine(mine)).containsText("mine");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signingOutEndsTheSessionForGood(boolean scripts) {
    Page page = signedIn(scripts);
    var cookies = window.cookies();
    button(page, "Sign out").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed out");
    window.addCookies(
        cookies.stream()
            .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(address.toString()))
            .toList());
    page.navigate("/orders");
    assertThat(page).hasURL(Pattern.compile("/sign-in\\?next=%2Forders$"));
  }

  @Test
  void searchingRefinesTheListWhileTyping() {
    String id = newOrder();
    Page page = signedIn(true);
    page.getByLabel("Search").pressSequentially(id);
    assertThat(page.locator("#orders tbody tr")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("q=" + id));
    page.reload();
    assertThat(page.locator("#orders tbody tr")).hasCount(1);
  }

  @Test
  void theColoursAreWhatTheUserSays() {
    Page page = signedIn(true);
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");
    button(page, "Switch between light and dark").click();
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
  }

  @Test
  void theKeyboardReachesTheContentAtOnce() {
    Page page = signedIn(true);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#content")).isFocused();
  }

  private Page signedIn(boolean scripts) {
    window = chromium.window(address.toString(), Chromium.DESKTOP, ColorScheme.LIGHT, scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    return page;
  }

  private String newOrder() {
    String id = "B-" + UUID.randomUUID();
    orders.add(
        SampleOrders.order(id, OrderStatus.IN_PROGRESS, "", Instant.parse("2020-01-01T00:00:00Z")));
    return id;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Locator timeLine(Page page) {
    return page.locator(".time-line");
  }
}
