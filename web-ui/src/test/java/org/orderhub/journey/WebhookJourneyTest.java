package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** An administrator sets a webhook up and watches it work, with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WebhookJourneyTest {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static Chromium chromium;

  @TestHTTPResource("/")
  URI address;

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
  @ValueSource(booleans = {true, false})
  void aWebhookIsCreatedTestedAndWatched(boolean scripts) {
    try (Receiver receiver = new Receiver();
        BrowserContext window =
            chromium.window(address.toString(), Chromium.DESKTOP, ColorScheme.LIGHT, scripts)) {
      Page page = window.newPage();
      Chromium.signIn(page, "admin@demo.test");
      link(page, "Webhooks").click();
      create(page, receiver);
      keepTheSecret(page);
      sendTestMessage(page, receiver);
      watchADelivery(page, receiver);
      delete(page);
    }
  }

  private static void create(Page page, Receiver receiver) {
    page.navigate("/webhooks/new");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Warehouse");
    page.getByLabel("Address").fill(receiver.url());
    page.getByLabel("Every event").check();
    page.getByLabel("Signature and HTTP Basic").check();
    page.getByLabel("User name").fill("hub");
    page.getByLabel("Password").fill("pass: wörd");
    button(page, "Create webhook").click();
  }

  private static void keepTheSecret(Page page) {
    assertThat(page.locator("#secret")).containsText("whsec_");
    String secret = page.locator("#secret").textContent();
    link(page, "I have stored it").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Warehouse");
    assertThat(page.content()).doesNotContain(secret).doesNotContain("pass: wörd");
  }

  private static void sendTestMessage(Page page, Receiver receiver) {
    String webhook = page.url();
    button(page, "Send test message").click();
    assertThat(page.getByText("Accepted with 200")).isVisible();
    assertThat(page.locator("pre.message").last()).hasText(Receiver.THANKS);
    Receiver.Message message = receiver.messages().getFirst();
    assertThat(page.locator("pre.message").first()).hasText(message.body());
    assertThat(message.header("Authorization"))
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString("hub:pass: wörd".getBytes(UTF_8)));
    page.navigate(webhook);
    assertThat(page.getByText("Nothing was sent yet")).isVisible();
  }

  private static void watchADelivery(Page page, Receiver receiver) {
    receiver.refusesNextWith(500);
    String id = OrderBodies.newId("WEB");
    Partner.DEMO.registers(OrderBodies.cableOnDrum(id));
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(id));
    Eventually.within(
        PATIENCE,
        () -> {
          page.reload();
          return row.allTextContents().toString();
        },
        text -> text.contains("Delivered"));
    row.getByRole(AriaRole.LINK).click();
    Locator tries = page.locator("tbody tr");
    assertThat(tries).hasCount(2);
    assertThat(tries.nth(0)).containsText("Refused with 500");
    assertThat(tries.nth(1)).containsText("Accepted with 200");
    assertThat(page.locator("pre.message").last()).hasText(receiver.messages().getLast().body());
  }

  private static void delete(Page page) {
    link(page, "Warehouse").click();
    link(page, "Delete").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete")).click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Webhooks");
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
