package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** An administrator sets a webhook up and watches it work, with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WebhookJourneyTest extends BrowserJourney {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Days on a page are those of the account, not those of whoever runs the tests. */
  private static final ZoneId ZONE_OF_DEMO = ZoneId.of("Europe/Vienna");

  private static final String ADMIN =
      "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(UTF_8));

  /** Where a journey ended early: pages of others would warn of its webhook. */
  @AfterEach
  void forgetWebhooks() {
    List<String> left =
        Partner.DEMO
            .get("/v1/webhooks")
            .jsonPath()
            .getList("items.findAll { it.name in ['Warehouse', 'Lambda'] }.id");
    left.forEach(id -> Partner.DEMO.ask().delete("/v1/webhooks/" + id).then().statusCode(204));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWebhookIsCreatedTestedAndWatched(boolean scripts) {
    try (Receiver receiver = new Receiver();
        BrowserContext window = window(scripts)) {
      Page page = window.newPage();
      Chromium.signIn(page, "admin@demo.test");
      menu(page, "Set up", "Webhooks");
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
    page.getByLabel("Headers of your own").fill("X-Tenant: north");
    button(page, "Create webhook").click();
  }

  /** Section 1 of the partner's page, step by step. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWebhookIsTestedBeforeItIsCreated(boolean scripts) {
    try (Receiver receiver = new Receiver();
        BrowserContext window = window(scripts)) {
      Page page = window.newPage();
      Chromium.signIn(page, "admin@demo.test");
      menu(page, "Set up", "Webhooks");
      link(page, "New webhook").click();
      page.getByLabel("Active", new Page.GetByLabelOptions().setExact(true)).check();
      page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Lambda");
      page.getByLabel("Every event").uncheck();
      page.getByLabel("order.registered").check();
      page.getByLabel("Address").fill(receiver.url());
      page.getByLabel("Signature and HTTP Basic").check();
      page.getByLabel("User name").fill("admin");
      page.getByLabel("Password").fill("admin");
      submitTest(page, receiver, scripts);
      button(page, "Create webhook").click();
      link(page, "I have stored it").click();
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Lambda");
      Partner.DEMO.registers(OrderBodies.cableOnDrum(OrderBodies.newId("LAMBDA")));
      Eventually.within(PATIENCE, receiver::messages, messages -> messages.size() == 2);
      assertThat(receiver.messages().getLast().header("Authorization")).isEqualTo(ADMIN);
      assertThat(receiver.messages().getLast().body()).contains("order.registered");
      delete(page, "Lambda");
    }
  }

  /** The form keeps its input: the result stands beside it, without scripts in another window. */
  private static void submitTest(Page form, Receiver receiver, boolean scripts) {
    Locator test = button(form, "Submit test webhook");
    Page shown = form;
    if (scripts) {
      test.click();
    } else {
      shown = form.waitForPopup(test::click);
    }
    assertThat(shown.getByText("Accepted with 200")).isVisible();
    assertThat(shown.locator("pre.message").last()).hasText(Receiver.THANKS);
    assertThat(shown.locator(".sent-body")).hasText(receiver.messages().getFirst().body());
    assertThat(shown.getByText("Basic …")).isVisible();
    assertThat(receiver.messages().getFirst().header("Authorization")).isEqualTo(ADMIN);
    assertThat(form.locator("#password")).hasValue("admin");
    assertThat(form.locator("#name")).hasValue("Lambda");
  }

  /** A message fails until nobody tries any more: it is sent again by hand, and so are all. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void messagesAreSentAgain(boolean scripts) {
    try (Receiver receiver = new Receiver();
        BrowserContext window = window(scripts)) {
      Page page = window.newPage();
      Chromium.signIn(page, "admin@demo.test");
      create(page, receiver);
      keepTheSecret(page);
      String webhook = page.url();
      String id = OrderBodies.newId("AGAIN");
      Partner.DEMO.registers(OrderBodies.cableOnDrum(id));
      awaitMessages(receiver, 1);
      replayOne(page, id);
      awaitMessages(receiver, 2);
      page.navigate(webhook);
      replayAll(page);
      awaitMessages(receiver, 3);
      assertThat(receiver.messages().getFirst().header("X-Tenant")).isEqualTo("north");
      assertThat(receiver.messages().stream().map(Receiver.Message::body).distinct()).hasSize(1);
      assertThat(receiver.messages().stream().map(each -> each.header("webhook-id")).distinct())
          .hasSize(1);
      page.navigate(webhook);
      rotate(page, webhook);
      delete(page, "Warehouse");
    }
  }

  private static void replayOne(Page page, String id) {
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(id));
    Eventually.within(
        PATIENCE,
        () -> {
          page.reload();
          return row.allTextContents().toString();
        },
        text -> text.contains("Delivered"));
    row.getByRole(AriaRole.LINK).click();
    button(page, "Send again").click();
    assertThat(page.getByText("On its way.")).isVisible();
  }

  private static void replayAll(Page page) {
    link(page, "Send again").click();
    LocalDate today = LocalDate.now(ZONE_OF_DEMO);
    page.getByLabel("First day").fill(today.minusDays(1).toString());
    page.getByLabel("Last day").fill(today.toString());
    page.getByLabel("Which of them").selectOption("DELIVERED");
    Locator send = button(page, "Send 1 again");
    Eventually.within(
        PATIENCE,
        () -> {
          button(page, "Count them").click();
          return send.count();
        },
        count -> count == 1);
    send.click();
    assertThat(page.getByText("On their way")).isVisible();
  }

  private static void rotate(Page page, String webhook) {
    link(page, "Rotate secret").click();
    button(page, "Make a new secret").click();
    assertThat(page.locator("#secret")).containsText("whsec_");
    link(page, "I have stored it").click();
    assertThat(page.url()).isEqualTo(webhook);
  }

  private static void awaitMessages(Receiver receiver, int number) {
    Eventually.within(PATIENCE, receiver::messages, messages -> messages.size() == number);
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
    delete(page, "Warehouse");
  }

  private static void delete(Page page, String name) {
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText(name);
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
