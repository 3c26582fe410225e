package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.web.Chromium;

/** An order whose every text is an attack is stored and shown as text, and nothing happens. */
@QuarkusTest
@TestProfile(WithDemo.class)
class HostileTextTest extends BrowserJourney {
  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{1+1}'; drop table orders; --🚚";

  /** These are no free text: words of the contract, times, numbers in text. */
  private static final Set<String> KEPT =
      Set.of(
          "kind",
          "status",
          "currencyCode",
          "createdAt",
          "matchKeyType",
          "matchKey",
          "countryCode",
          "email",
          "trackingUri",
          "pricePerUnit",
          "totalPrice",
          "id",
          "parentLineId");

  private final Partner partner = Partner.DEMO;
  private final List<String> happened = new ArrayList<>();

  @Test
  void anAttackInEveryTextIsShownAsText() throws IOException {
    String id = UUID.randomUUID().toString().substring(0, 8) + ATTACK;
    JsonNode order = new ObjectMapper().readTree(OrderBodies.cableOnDrum("x"));
    attack(order);
    ((ObjectNode) order).put("orderId", id);
    partner.registers(order.toString());
    String path = "/orders/" + URLEncoder.encode(id, UTF_8).replace("+", "%20");
    partner.get("/v1" + path).then().statusCode(200);

    try (Receiver receiver = new Receiver();
        BrowserContext window = window(true)) {
      Page page = window.newPage();
      page.onDialog(dialog -> {
        happened.add(dialog.message());
        dialog.dismiss();
      });
      Chromium.signIn(page, "admin@demo.test");
      orders(page, id, path);
      webhooks(page, receiver, path);
    }
    partner.get("/v1/orders").then().statusCode(200);
  }

  private void orders(Page page, String id, String path) {
    String search = "/orders?q=" + URLEncoder.encode(id.substring(0, 8), UTF_8);
    page.navigate(search);
    assertIsText(page, id);
    page.navigate(path);
    assertIsText(page, id);
    assertThat(page.locator("table.lines")).containsText(ATTACK);
    assertThat(page.locator("dl.pairs")).containsText(ATTACK);
    page.getByLabel("External status").fill("Mine " + ATTACK);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save status")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertIsText(page, "Mine " + ATTACK);
    page.navigate(search);
    assertIsText(page, "Mine " + ATTACK);
    String attack = URLEncoder.encode(ATTACK, UTF_8);
    page.navigate("/orders?q=" + attack + "&status=" + attack + "&from=" + attack);
    assertNothingRuns(page);
  }

  /** The order, and an endpoint whose own texts are attacks. */
  private void webhooks(Page page, Receiver receiver, String path) {
    ObjectNode body = new ObjectMapper().createObjectNode();
    body.put("name", ATTACK).put("url", receiver.url()).putArray("types").add("*");
    body.putObject("authentication")
        .put("type", "HTTP_BASIC")
        .put("username", ATTACK.replace(":", ""))
        .put("password", "secret word");
    Response created = partner.post("/v1/webhooks", body.toString());
    created.then().statusCode(201);
    String webhook = "/webhooks/" + created.path("id");
    String change = "{\"externalStatus\":\"Told\"}";
    partner.post("/v1" + path + "/change-status", change).then().statusCode(202);
    for (String each : List.of("/webhooks", webhook, webhook + "/edit", webhook + "/delete")) {
      page.navigate(each);
      assertNothingRuns(page);
    }
    page.navigate(webhook);
    assertIsText(page, ATTACK);
    page.locator("a.row-link").first().click();
    assertIsText(page, ATTACK);
    partner.ask().delete("/v1" + webhook).then().statusCode(204);
  }

  private void assertIsText(Page page, String text) {
    assertThat(page.locator("main")).containsText(text);
    assertNothingRuns(page);
  }

  private void assertNothingRuns(Page page) {
    assertThat(page.locator("script:not([src])")).hasCount(0);
    assertThat(page.locator("img[src=x], [onerror]")).hasCount(0);
    assertThat(happened).isEmpty();
  }

  private static void attack(JsonNode node) {
    switch (node) {
      case ObjectNode object ->
          List.copyOf(object.properties())
              .forEach(each -> {
                if (each.getValue().isTextual() && !KEPT.contains(each.getKey())) {
                  object.put(each.getKey(), ATTACK);
                } else {
                  attack(each.getValue());
                }
              });
      case ArrayNode array when array.get(0).isTextual() -> array.set(0, ATTACK);
      default -> node.forEach(HostileTextTest::attack);
    }
  }
}
