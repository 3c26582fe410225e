package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** Staff write a template, look at it, try it, and follow what was sent. */
@QuarkusTest
@TestProfile(WithMail.class)
class MailPagesJourneyTest extends BrowserJourney {
  private static final Duration SOON = Duration.ofSeconds(15);

  MailBox mailBox;
  private final Partner partner = Partner.DEMO;

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void aTemplateIsWrittenTriedAndFollowed(boolean scripts) {
    String name = "Shipped " + UUID.randomUUID();
    String order = "T-" + UUID.randomUUID();
    String tester = "tester-" + UUID.randomUUID() + "@example.org";
    partner.registers(
        """
        {"orderId":"%s","currencyCode":"EUR","lineItems":{"items":[
          {"id":"1","quantity":3,"article":{"sku":"TAPE","name":"<b>Tape</b>"},"totalPrice":9}]}}\
        """
            .formatted(order));
    try (BrowserContext window = window(scripts)) {
      Page page = window.newPage();
      Chromium.signIn(page, "admin@demo.test");
      write(page, name, order, scripts);
      String tried = page.getByLabel("Try it on order").inputValue();
      tryIt(page, tester);
      follow(page, tried, tester);
    }
  }

  private void write(Page page, String name, String order, boolean scripts) {
    menu(page, "Monitor", "E-mails");
    page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("Templates")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New template"))
        .first()
        .click();
    page.getByLabel("Name").fill(name);
    page.getByLabel("Try it on order").fill(order);
    page.getByLabel("Subject").fill("Order {{ order.nr }}");
    press(page, "Save");
    assertThat(page.locator("main")).containsText("Line 1: There is no tag order.nr");
    page.getByLabel("Subject").fill("Order {{ order.orderId }}");
    page.getByLabel("HTML").fill("<p>{% for l in lines %}{{ l.name }}{% endfor %}</p>");
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
        .fill("{% for line in lines %}{{ line.quantity }} x {{ line.name }}{% endfor %}");
    FrameLocator preview = page.frameLocator("iframe[name=preview]");
    if (!scripts) {
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview language 1"))
          .click();
    }
    assertThat(preview.locator("h1")).hasText("Order " + order);
    assertThat(preview.locator("pre")).hasText("3 x <b>Tape</b>");
    press(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(page.locator(".time-line")).containsText("Version 1");

    press(page, "Add a language");
    page.locator("#w1-language").fill("de");
    page.locator("#w1-subject").fill("Bestellung");
    page.locator("#w1-text").fill("Text");
    page.getByLabel("Try it on order").fill(order);
    press(page, "Save");
    assertThat(page.locator(".time-line")).containsText("Version 2");
  }

  private void tryIt(Page page, String tester) {
    page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill(tester);
    page.locator("select#language").selectOption("en");
    press(page, "Send test");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("On its way");
    Eventually.within(SOON, () -> mailBox.of(tester).size(), count -> count == 1);
    Eventually.within(
        SOON,
        () -> {
          page.reload();
          return page.locator(".page-sub").innerText();
        },
        state -> state.startsWith("Sent"));
    assertThat(page.locator("main")).containsText("The mail server took it");
    press(page, "Send again");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("On its way once more");
    Eventually.within(SOON, () -> mailBox.of(tester).size(), count -> count == 2);
  }

  private void follow(Page page, String order, String tester) {
    page.navigate("/messages?q=" + tester);
    Locator rows = page.locator("tbody tr");
    assertThat(rows).hasCount(2);
    rows.first().locator("a").first().click();
    assertThat(page.locator("pre.message")).containsText("x");
    page.navigate("/messages?q=nobody-at-all");
    assertThat(page.locator("main")).containsText("No e-mail fits");
    page.navigate("/orders/" + order);
    assertThat(page.locator("#messages")).containsText(tester);
  }
}
