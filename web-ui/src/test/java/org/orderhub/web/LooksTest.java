package org.orderhub.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Opens every page at the widths people have and looks for what must not be there. It leaves a
 * picture of each, in both colours, in {@code target/looks}; not where nobody would look at them.
 */
@QuarkusTest
@TestProfile(WithStubs.class)
class LooksTest {
  private static final boolean IS_LOOKED_AT = System.getenv("CI") == null;
  private static Chromium chromium;

  @TestHTTPResource("/")
  URI address;

  @Inject StubCarts carts;
  @Inject StubOffers offers;

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

  @ParameterizedTest
  @ValueSource(ints = {Chromium.DESKTOP, Chromium.PHONE})
  void everyPageFitsAndObeysItsPolicy(int width) {
    try (BrowserContext window =
        chromium.window(address.toString(), width, ColorScheme.LIGHT, true)) {
      Page page = window.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      Looks looks = new Looks(page, width, new ArrayList<>());
      page.navigate("/sign-in");
      looks.take("sign-in");
      Chromium.signIn(page, "admin@demo.test");
      orders(page, looks);
      registries(page, looks);
      carts(page, looks);
      offers(page, looks);
      widgets(page, looks);
      workflows(page, looks);
      messages(page, looks);
      webhooks(page, looks);
      shop(page, looks);
      assertThat(looks.wide).as("pages that scroll sideways").isEmpty();
      assertThat(complaints).filteredOn(text -> !text.contains("status of 4")).isEmpty();
    }
  }

  private static void orders(Page page, Looks looks) {
    looks.take("orders");
    page.navigate("/orders?q=nothing");
    looks.take("orders-none");
    page.navigate("/orders?from=2026-03-02&to=2026-03-01&status=x");
    looks.take("orders-refused");
    page.navigate("/orders/SO-2041");
    page.getByText("How the total adds up").click();
    looks.take("order");
    page.locator("#documents a").first().click();
    looks.take("document");
    page.goBack();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What partners sent"))
        .click();
    looks.take("order-received");
    page.goBack();
    page.evaluate("document.querySelector('input[name=version]').value = '99'");
    page.getByLabel("External status").fill("Mine: see [carrier|https://track.example/1]");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save status")).click();
    looks.take("order-conflict");
    editing(page, looks);
    page.navigate("/orders/nobody");
    looks.take("error");
    page.navigate("/calendar?month=2026-03");
    looks.take("calendar");
    page.navigate("/calendar?month=2026-03&view=AGENDA");
    looks.take("calendar-agenda");
  }

  private static void widgets(Page page, Looks looks) {
    page.navigate("/widgets");
    looks.take("widgets");
    page.locator(".top-menu > summary").last().click();
    looks.take("menu");
    page.navigate("/widgets/1");
    looks.take("widget-edit");
    page.navigate("/new-widget");
    press(page, "Save");
    looks.take("widget-new-refused");
    page.navigate("/customers/" + StubRegistries.ROSA + "/widgets/1");
    page.getByText("What was ordered").click();
    looks.take("widget-tab");
    page.getByLabel("Amount").fill("much");
    press(page, "Order");
    looks.take("widget-tab-refused");
  }

  private static void workflows(Page page, Looks looks) {
    page.navigate("/workflows");
    looks.take("workflows");
    page.navigate("/workflows/" + StubWorkflows.THANKS);
    page.getByLabel("Try it on an order").fill("SO-2041");
    press(page, "Preview");
    looks.take("workflow-edit");
    page.navigate("/workflows/" + StubWorkflows.THANKS + "/delete");
    looks.take("workflow-delete");
    page.navigate("/new-workflow");
    press(page, "Add a condition");
    press(page, "Save");
    looks.take("workflow-new-refused");
    page.navigate("/workflow-runs");
    looks.take("workflow-runs");
  }

  private static void messages(Page page, Looks looks) {
    page.navigate("/messages");
    looks.take("messages");
    page.locator("tbody a").first().click();
    looks.take("message");
    page.navigate("/messages?q=nothing");
    looks.take("messages-none");
    page.navigate("/message-templates");
    looks.take("templates");
    page.locator("tbody a").first().click();
    page.getByText("Merge tags").click();
    page.getByLabel("Try it on order").fill("A-1");
    page.locator("[formtarget]").first().click();
    page.frameLocator("iframe[name=preview]").locator("pre").waitFor();
    looks.take("template");
    page.navigate("/new-message-template");
    page.locator("#w0-text").fill("{{ order.nr }}");
    press(page, "Save");
    looks.take("template-refused");
    page.navigate("/message-suppressions");
    looks.take("suppressions");
    page.navigate("/message-settings");
    looks.take("message-settings");
  }

  private static void editing(Page page, Looks looks) {
    page.navigate("/orders/SO-2041/edit");
    looks.take("order-edit");
    page.locator("#r0-quantity").fill("many");
    page.locator("#dueDate").fill("");
    page.locator("#contactKey").fill("nobody");
    press(page, "Preview changes");
    looks.take("order-edit-refused");
    page.locator("#r0-quantity").fill("250");
    page.locator("#contactKey").fill("ada@demo.test");
    page.locator("#delivery-city").fill("Sankt Pölten");
    press(page, "Preview changes");
    looks.take("order-preview");
    page.evaluate("document.querySelector('input[name=version]').value = '99'");
    press(page, "Save and announce");
    looks.take("order-clash");
    page.navigate("/new-order");
    looks.take("order-new");
    page.navigate("/orders/SO-2041/delivery");
    looks.take("order-delivery");
    page.navigate("/orders/SO-2041/action");
    looks.take("order-action");
    page.navigate("/orders/SO-2041/history");
    looks.take("order-history");
    page.navigate("/orders/SO-2041/as-of?at=2026-03-05T00:00:00Z");
    looks.take("order-past");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private void offers(Page page, Looks looks) {
    page.navigate("/offers");
    looks.take("offers");
    page.navigate("/customers/" + StubRegistries.ROSA + "/offers");
    looks.take("customer-offers");
    page.navigate("/new-offer?customer=" + StubRegistries.ROSA);
    looks.take("offer-new");
    page.navigate("/offers/" + offers.edited());
    looks.take("offer-draft");
    page.navigate("/offers/" + offers.edited() + "/lines/" + offers.firstLine());
    looks.take("offer-line");
    page.navigate("/offers/" + offers.sent());
    looks.take("offer-sent");
    page.navigate("/offers/" + offers.won());
    looks.take("offer-won");
    page.navigate("/o/" + offers.sent());
    looks.take("offer-link");
    page.navigate("/o/over");
    looks.take("offer-withdrawn");
  }

  private void carts(Page page, Looks looks) {
    page.navigate("/customers/" + StubRegistries.ROSA);
    page.getByText("Create", new Page.GetByTextOptions().setExact(true)).click();
    looks.take("customer-create");
    page.navigate("/customers/" + StubRegistries.ROSA + "/orders");
    looks.take("customer-orders");
    page.navigate("/customers/" + StubRegistries.ROSA + "/carts");
    looks.take("customer-carts");
    String cart = "/carts/" + carts.full();
    page.navigate(cart + "?q=a");
    looks.take("cart");
    page.navigate(cart + "/lines/" + carts.firstLine());
    looks.take("cart-line");
    page.evaluate("document.querySelector('input[name=version]').value = '1'");
    page.evaluate("document.querySelector('input[name=sequence]').value = '1'");
    page.getByLabel("Note").fill("Mine: two pieces will do");
    press(page, "Save");
    looks.take("cart-line-conflict");
    page.navigate(cart + "/checkout");
    looks.take("cart-checkout");
  }

  private static void registries(Page page, Looks looks) {
    page.navigate("/integration-log");
    looks.take("integration-log");
    page.navigate("/integration-log?type=CONTACT_MISSING");
    looks.take("integration-log-none");
    page.navigate("/customers");
    looks.take("customers");
    page.navigate("/customers?q=nobody");
    looks.take("customers-none");
    page.navigate("/customers/" + StubRegistries.ROSA);
    looks.take("customer");
    page.navigate("/jobs");
    looks.take("jobs");
    page.navigate("/products");
    looks.take("products");
    page.navigate("/products/CAB-NYM-3X1.5");
    page.locator("#price").fill("-1");
    press(page, "Save");
    looks.take("product-refused");
    page.evaluate("document.querySelector('input[name=version]').value = '99'");
    page.locator("#price").fill("0.99");
    press(page, "Save");
    looks.take("product-conflict");
    page.navigate("/import-products");
    looks.take("import");
    page.locator("#table")
        .setInputFiles(new FilePayload("x.csv", "text/csv", "sku\nA".getBytes(UTF_8)));
    press(page, "Look at what would change");
    looks.take("import-preview");
    page.navigate("/customers/" + new UUID(7, 1001));
    press(page, "Invite to the customer view");
    looks.take("customer-invited");
    page.navigate("/stores");
    looks.take("stores-none");
    page.navigate("/new-store");
    looks.take("store-new");
    page.navigate("/settings");
    looks.take("settings");
  }

  private void shop(Page page, Looks looks) {
    page.navigate("/shop/welcome?token=invitation");
    looks.take("shop-welcome");
    page.navigate("/shop/welcome?token=old");
    looks.take("shop-welcome-over");
    page.navigate("/shop/orders");
    looks.take("shop-sign-in");
    page.getByLabel("E-mail address").fill("ada@demo.test");
    page.getByLabel("Password").fill("demo");
    press(page, "Sign in");
    looks.take("shop-orders");
    page.navigate("/shop/orders/SO-2041");
    looks.take("shop-order");
    page.navigate("/shop/orders/nobody");
    looks.take("shop-error");
    String cart = "/shop/carts/" + carts.full();
    page.navigate(cart + "?q=a");
    looks.take("shop-cart");
    page.locator("input[name=quantity]").first().fill("many");
    page.locator("form[action$='/quantity'] button").first().click();
    looks.take("shop-cart-refused");
    page.navigate(cart + "/checkout");
    looks.take("shop-checkout");
    page.navigate("/shop/offers");
    looks.take("shop-offers");
    page.navigate("/shop/requests");
    looks.take("shop-requests");
    page.navigate("/shop/requests/1");
    looks.take("shop-request");
    page.navigate("/shop/account");
    looks.take("shop-account");
    page.navigate("/shop/account/edit");
    page.locator("#phone").fill("by mail");
    press(page, "Save");
    looks.take("shop-account-refused");
    page.locator("#phone").fill("+43 664 5550177");
    press(page, "Save");
    looks.take("shop-account-stale");
  }

  private static void webhooks(Page page, Looks looks) {
    page.navigate("/webhooks/new");
    page.locator("#name").fill("Warehouse");
    page.locator("#url").fill("https://user@hub.example");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create webhook")).click();
    looks.take("webhook-refused");
    page.locator("#url").fill("https://hub.example/in?key=0123456789");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create webhook")).click();
    looks.take("webhook-created");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I have stored it")).click();
    looks.take("webhook");
    String path = URI.create(page.url()).getPath();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send test message"))
        .click();
    looks.take("webhook-tried");
    page.navigate(path + "/deliveries/" + new UUID(1, 3));
    looks.take("webhook-parked");
    page.navigate(path + "/replay?what=RANGE&from=2026-03-01&to=2026-03-02&types=&which=ANY");
    looks.take("webhook-replay");
    page.navigate(path + "/rotate-secret");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a new secret"))
        .click();
    looks.take("webhook-rotated");
    page.navigate(path + "/edit");
    page.locator("#name").fill(StubWebhooks.FAILING);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit test webhook"))
        .click();
    page.locator(".test-result .message").first().waitFor();
    looks.take("webhook-test-before");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    looks.take("webhook-in-trouble");
    page.navigate("/webhooks");
    looks.take("webhooks-in-trouble");
    page.navigate(path + "/deliveries/" + new UUID(1, 0));
    looks.take("delivery");
    page.navigate(path + "/delete");
    looks.take("webhook-delete");
    page.navigate("/webhooks");
    looks.take("webhooks");
  }

  private record Looks(Page page, int width, List<String> wide) {
    void take(String what) {
      if (IS_LOOKED_AT) {
        picture(what, ColorScheme.DARK);
        picture(what, ColorScheme.LIGHT);
      }
      int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
      if (needed > width) {
        wide.add(what + " needs " + needed + " of " + width);
      }
    }

    private void picture(String what, ColorScheme colours) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      String name = what + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "looks", name + ".png"))
              .setAnimations(ScreenshotAnimations.DISABLED)
              .setFullPage(true));
    }
  }
}
