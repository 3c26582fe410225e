package org.orderhub.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, driven by Playwright. Without one, browser tests are skipped, and
 * say so loudly.
 */
public final class Chromium implements AutoCloseable {
  public static final int DESKTOP = 1280;
  public static final int PHONE = 390;

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium start() {
    Optional<Path> chromium = find();
    if (chromium.isEmpty()) {
      System.err.println(
          """

          ************************************************************************
          * BROWSER TESTS ARE SKIPPED: no Chromium was found on this machine.    *
          * Install it (Debian: apt-get install chromium) or name it by CHROMIUM.*
          ************************************************************************
          """);
    }
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium was found on this machine");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(ARGUMENTS));
    return new Chromium(playwright, browser);
  }

  /** A window of its own, with cookies of its own. */
  public BrowserContext window(String address, int width, ColorScheme colours, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setViewportSize(width, width == PHONE ? 844 : 800)
            .setColorScheme(colours)
            .setJavaScriptEnabled(scripts));
  }

  /** Signs in and waits for the page that follows. */
  public static void signIn(Page page, String email) {
    page.navigate("/sign-in");
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill("demo");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  private static Optional<Path> find() {
    return Stream.of(
            Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
