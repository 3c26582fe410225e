package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.web.Chromium;

/** Attacks in statuses, values, choices and names of widgets are shown as text; nothing runs. */
@QuarkusTest
@TestProfile(WithDemo.class)
class HostileWidgetTest extends BrowserJourney {
  private static final String WIDGETS = "/v1/customer-widgets";

  /** Fields a widget may have. */
  private static final int FIELDS = 90;

  private final Partner vendor = Partner.DEMO;
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> happened = new ArrayList<>();

  @Test
  void noAttackRuns() {
    List<String> attacks = HostileStrings.all();
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    String customer =
        vendor
            .post("/v1/customers", "{\"entityType\":\"Farm\",\"lastName\":\"Hof\"}")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    int number = vendor.get("/v1/customers/" + customer).path("number");
    int widget = widget(attacks);
    orders(widget, number, attacks);

    try (BrowserContext window = window(true)) {
      Page page = window.newPage();
      listens(page);
      Chromium.signIn(page, "admin@demo.test");
      String tab = "/customers/" + customer + "/widgets/" + widget;
      for (String each : List.of("/widgets", "/widgets/" + widget, "/customers/" + customer, tab)) {
        page.navigate(each);
        assertNothingRuns(page);
      }
      statuses(page, tab, WIDGETS + "/status/" + widget + "/" + number, attacks);
    }
  }

  /** Names, choices and help that are attacks. */
  private int widget(List<String> attacks) {
    ObjectNode body = json.createObjectNode();
    body.put("name", attacks.getFirst().repeat(3))
        .put("help", String.join(" ", attacks).substring(0, 1000));
    body.put("orderText", "<img src=x onerror=alert(1)>");
    body.putArray("entityTypes").add("Farm");
    var fields = body.putArray("fields");
    var choice = fields.addObject();
    choice.put("name", "Choice").put("type", "choice").put("role", "optional");
    attacks.forEach(attack -> choice.withArray("choices").add(attack));
    for (int i = 0; i < Math.min(attacks.size(), FIELDS); i++) {
      fields
          .addObject()
          .put("name", attacks.get(i))
          .put("help", attacks.get(i))
          .put("role", i % 2 == 0 ? "optional" : "return");
    }
    return vendor.post(WIDGETS, body.toString()).then().statusCode(201).extract().path("id");
  }

  private void orders(int widget, int number, List<String> attacks) {
    ObjectNode order = json.createObjectNode().put("customerId", number);
    ObjectNode returned = json.createObjectNode();
    ObjectNode ordered = order.putObject("fieldValues");
    ordered.put("Choice", attacks.getLast());
    ObjectNode values = returned.putObject("fieldValues");
    for (int i = 0; i < Math.min(attacks.size(), FIELDS); i++) {
      (i % 2 == 0 ? ordered : values).put(attacks.get(i), attacks.get(i));
    }
    vendor.post(WIDGETS + "/" + widget + "/orders", order.toString()).then().statusCode(201);
    vendor
        .post(WIDGETS + "/values/" + widget + "/" + number, returned.toString())
        .then()
        .statusCode(200);
  }

  private void statuses(Page page, String tab, String path, List<String> attacks) {
    for (String attack : attacks) {
      vendor
          .sends(json.createObjectNode().put("status", attack).toString())
          .patch(path)
          .then()
          .statusCode(200);
      page.navigate(tab);
      for (String link : links(page)) {
        assertThat(link).startsWith("https://ok.example/");
      }
      assertThat(page.locator(".request-status")).not().hasText("");
      assertNothingRuns(page);
    }
  }

  private static List<String> links(Page page) {
    return page.locator(".request-status a").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private void listens(Page page) {
    page.onDialog(dialog -> {
      happened.add(dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        happened.add(message.text());
      }
    });
    page.onPageError(happened::add);
  }

  private void assertNothingRuns(Page page) {
    assertThat(page.locator("script:not([src])")).hasCount(0);
    assertThat(page.locator("img[src=x], [onerror], [onload], [onfocus], iframe, object, embed"))
        .hasCount(0);
    assertThat(page.locator("a[href^=javascript]")).hasCount(0);
    assertThat(happened).isEmpty();
  }
}
