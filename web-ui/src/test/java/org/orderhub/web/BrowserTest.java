package org.orderhub.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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
import org.orderhub.domain.order.OrderStatus;

/**
 * What only a real browser shows; what staff do there, with scripts and without, is in the
 * journeys.
 */
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

  @Test
  void whatWasSavedIsSaidOnce() {
    String id = newOrder();
    Page page = signedIn(true);
    page.navigate("/orders/" + id);
    page.getByLabel("External status").fill("Handed over");
    button(page, "Save status").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    page.reload();
    assertThat(page.getByRole(AriaRole.STATUS)).hasCount(0);
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
}
