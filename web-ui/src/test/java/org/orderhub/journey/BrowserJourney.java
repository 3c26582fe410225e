package org.orderhub.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.orderhub.web.Chromium;

/** A journey in a browser: it starts before the first test of a class, and ends behind the last. */
abstract class BrowserJourney {
  private static Chromium chromium;

  @TestHTTPResource("/")
  URI address;

  private final List<BrowserContext> windows = new ArrayList<>();

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void closeWindows() {
    windows.forEach(BrowserContext::close);
  }

  /** A window in which nobody is signed in. */
  final BrowserContext window(boolean scripts) {
    BrowserContext window =
        chromium.window(address.toString(), Chromium.DESKTOP, ColorScheme.LIGHT, scripts);
    windows.add(window);
    return window;
  }

  /** Follows a link of one of the menus at the top. */
  static void menu(Page page, String menu, String link) {
    page.locator(".top-menu > summary", new Page.LocatorOptions().setHasText(menu)).click();
    page.locator(".top-menu a", new Page.LocatorOptions().setHasText(link)).click();
  }

  /** Invites the customer whose page is open; gives where the link leads. */
  static String invite(Page page) {
    press(page, "Invite to the customer view");
    URI link = URI.create(page.locator("#link").textContent().strip());
    return link.getPath() + "?" + link.getQuery();
  }

  static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
