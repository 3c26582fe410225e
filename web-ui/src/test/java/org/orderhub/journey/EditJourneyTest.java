package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** Staff edit orders by hand, and a partner hears of it; with scripts and without. */
@QuarkusTest
@TestProfile(WithDemo.class)
class EditJourneyTest extends BrowserJourney {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Partner partner = Partner.DEMO;
  private Receiver receiver;
  private String webhook;
  private BrowserContext window;

  @BeforeEach
  void subscribe() {
    receiver = new Receiver();
    webhook =
        "/v1/webhooks/"
            + partner
                .post(
                    "/v1/webhooks",
                    """
                    {"name":"Packing table","url":"%s","status":"ACTIVE",
                     "types":["order.updated","order.delivery_changed","order.action_triggered"]}\
                    """
                        .formatted(receiver.url()))
                .path("id");
  }

  @AfterEach
  void unsubscribe() {
    partner.ask().delete(webhook).then().statusCode(204);
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEditIsLookedAtSavedAndAnnounced(boolean scripts) {
    String id = registered();
    Page page = signedIn(scripts);
    page.navigate("/orders/" + id);
    link(page, "Edit").click();
    page.locator("#r2-quantity").fill("12");
    button(page, "Remove line 2").click();
    assertThat(page.locator("fieldset.order-line")).hasCount(2);
    button(page, "Add a line").click();
    assertThat(page.locator("fieldset.order-line")).hasCount(3);
    assertThat(page.locator("#r2-sku")).isFocused();
    page.locator("#r2-sku").fill("SRV-CUT");
    page.locator("#r2-name").fill("Cutting to length");
    page.locator("#r2-price").fill("4.00");
    page.locator("#delivery-city").fill("Linz");
    page.locator("#dueDate").fill("2026-04-02T14:30");
    page.locator("#specialInstructions").fill("Ring at gate 2");
    button(page, "Preview changes").click();

    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("What will change");
    Locator changes = page.locator("table.compare");
    assertThat(changes).containsText("Delivery address, city");
    assertThat(changes).containsText("Linz");
    assertThat(changes.locator("time[title*='+02:00']")).hasText("2 Apr 2026, 14:30");
    assertThat(changes).containsText("1 × DRUM-500 Cable drum 500 mm 18.50");
    assertThat(changes).containsText("1 × SRV-CUT Cutting to length 4.00");
    assertThat(page.getByLabel("Announced")).containsText("order.updated");
    assertThat(page.getByLabel("Announced")).containsText("Packing table");
    partner.get("/v1/orders/" + id).then().body("versionTag", equalTo("1"));

    button(page, "Save and announce").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    assertThat(page.locator(".time-line li").first()).containsText("Demo Administrator");
    partner
        .get("/v1/orders/" + id)
        .then()
        .body("versionTag", equalTo("2"))
        .body("deliveryAddress.city", equalTo("Linz"))
        .body("deliveryAddress.firstName", equalTo("Ada"))
        .body("dueDate", equalTo("2026-04-02T12:30:00Z"))
        .body("lineItems.items.id", equalTo(List.of("1", "3", "4")))
        .body("attributes.giftWrap", equalTo(true));
    JsonPath told = told(1).getFirst();
    assertThat(told.getString("type")).isEqualTo("order.updated");
    assertThat(told.getString("data.orderId")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void confirmingTwiceIsOnce(boolean scripts) {
    String id = registered();
    Page page = signedIn(scripts);
    Page other = window.newPage();
    for (Page each : List.of(page, other)) {
      each.navigate("/orders/" + id + "/edit");
      each.locator("#channel").fill("by phone");
      button(each, "Preview changes").click();
    }
    button(page, "Save and announce").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    button(other, "Save and announce").click();
    assertThat(other.getByRole(AriaRole.HEADING).first()).hasText(id);
    partner.get("/v1/orders/" + id).then().body("versionTag", equalTo("2"));
    told(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoWhoEditOneOrderPutTheirWishesTogether(boolean scripts) {
    String id = registered();
    Page mine = signedIn(scripts);
    mine.navigate("/orders/" + id + "/edit");
    partner
        .sends("{\"description\":\"theirs\",\"channel\":\"app\"}")
        .patch("/v1/orders/" + id)
        .then()
        .statusCode(202);
    mine.locator("#channel").fill("by phone");
    mine.locator("#r0-quantity").fill("130");
    button(mine, "Preview changes").click();

    assertThat(mine.getByRole(AriaRole.HEADING).first()).containsText("Somebody else changed");
    Locator rows = mine.locator("table.compare tbody tr");
    assertThat(rows).hasCount(3);
    assertThat(rows.nth(0)).containsText("Channel");
    assertThat(rows.nth(1)).containsText("Description");
    assertThat(rows.nth(1).locator("input[value=theirs]")).isChecked();
    assertThat(rows.nth(2)).containsText("Line 1, quantity");
    assertThat(rows.nth(2).locator("input[value=mine]")).isChecked();
    button(mine, "Go on editing version 2").click();
    assertThat(mine.locator("#description")).hasValue("theirs");
    assertThat(mine.locator("#channel")).hasValue("by phone");
    button(mine, "Preview changes").click();
    button(mine, "Save and announce").click();
    partner
        .get("/v1/orders/" + id)
        .then()
        .body("versionTag", equalTo("3"))
        .body("channel", equalTo("by phone"))
        .body("description", equalTo("theirs"))
        .body("lineItems.items[0].quantity", equalTo(130));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void errorsStandAtTheirFieldsAndNothingTypedIsLost(boolean scripts) {
    String id = registered();
    Page page = signedIn(scripts);
    page.navigate("/orders/" + id + "/edit");
    page.locator("#r0-quantity").fill("many");
    page.locator("#contactKey").fill("nobody");
    page.locator("#channel").fill("by phone");
    button(page, "Preview changes").click();
    assertThat(page.locator("#r0-quantity-error")).containsText("Must be a number");
    assertThat(page.locator("#contactKey-error")).containsText("Must be an e-mail address");
    assertThat(page.locator("#channel")).hasValue("by phone");
    assertThat(page.locator("#r0-quantity")).hasValue("many");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deliveryActionsAndVersionsAreAtHand(boolean scripts) {
    String id = registered();
    Page page = signedIn(scripts);
    page.navigate("/orders/" + id);
    link(page, "Change delivery").click();
    page.locator("#trackingNumbers").fill("T1\nT2");
    button(page, "Save delivery").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    link(page, "Trigger action").click();
    page.locator("#kind").selectOption("CONFIRM_SHIPMENT");
    page.locator("#data").fill("gate: 2");
    button(page, "Trigger").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Triggered");
    assertThat(told(2))
        .extracting(message -> message.getString("type"))
        .containsExactly("order.delivery_changed", "order.action_triggered");
    link(page, "Versions").click();
    assertThat(page.locator("table.versions tbody tr")).hasCount(2);
    assertThat(page.locator("table.versions")).containsText("T2");
    link(page, "1").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("version 1");
    assertThat(page.locator("dl.pairs").first()).containsText("T1");
    assertThat(page.locator("dl.pairs").first()).not().containsText("T2");
  }

  @Test
  void aButtonThatIsPressedTwiceTriggersOnce() {
    String id = OrderBodies.newId("TWICE");
    partner.registers(OrderBodies.cableOnDrum(id));
    Page page = signedIn(true);
    page.navigate("/orders/" + id + "/action");
    String since = partner.get("/v1/events?after=latest").path("next");

    Object answers =
        page.evaluate(
            """
            async () => {
              const form = document.querySelector('form.card');
              const press = () => fetch(form.action,
                {method: 'POST', body: new URLSearchParams(new FormData(form))});
              const all = await Promise.all([press(), press(), press()]);
              return all.every(answer => answer.ok && answer.redirected);
            }\
            """);

    assertThat(answers).isEqualTo(true);
    partner
        .get("/v1/events?types=order.action_triggered&after=" + since)
        .then()
        .body("items.data.orderId.findAll { it == '" + id + "' }.size()", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anActionOnAnOrderWithoutACustomerIsRefusedInWords(boolean scripts) {
    String id = OrderBodies.newId("LONE");
    partner.registers(OrderBodies.small(id));
    Page page = signedIn(scripts);
    page.navigate("/orders/" + id + "/action");
    page.locator("#language").fill("de-AT");
    button(page, "Trigger").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("connected to no customer");
    assertThat(page.locator("#language")).hasValue("de-AT");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNewOrderIsLookedAtAndRegistered(boolean scripts) {
    String id = OrderBodies.newId("HAND");
    Page page = signedIn(scripts);
    link(page, "New order").click();
    assertThat(page.locator("#orderId")).hasValue(Pattern.compile("H-[0-9]{8}-[0-9]{6}"));
    page.locator("#orderId").fill("WEB-10022");
    page.locator("#r0-sku").fill("SRV-CUT");
    page.locator("#r0-quantity").fill("3");
    button(page, "Preview order").click();
    assertThat(page.locator("#r0-price-error")).containsText("Must be there");
    page.locator("#r0-price").fill("4.00");
    button(page, "Preview order").click();
    assertThat(page.locator("#orderId-error")).containsText("another order has it");
    previewNew(page, id);
    Page twice = window.newPage();
    twice.navigate("/new-order");
    previewNew(twice, id);
    assertThat(page.locator(".grand-total")).containsText("12.00");
    assertThat(page.getByLabel("Announced")).containsText("order.registered");
    partner.get("/v1/orders/" + id).then().statusCode(404);
    button(page, "Register and announce").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Registered");
    assertThat(page.locator(".time-line li").first()).containsText("Demo Administrator");
    button(twice, "Register and announce").click();
    assertThat(twice.getByRole(AriaRole.HEADING).first()).hasText(id);
    partner.get("/v1/orders/" + id).then().body("versionTag", equalTo("1"));
  }

  private static void previewNew(Page page, String id) {
    page.locator("#orderId").fill(id);
    page.locator("#contactType").selectOption("EMAIL");
    page.locator("#contactKey").fill("ada@demo.test");
    page.locator("#r0-sku").fill("SRV-CUT");
    page.locator("#r0-quantity").fill("3");
    page.locator("#r0-price").fill("4.00");
    button(page, "Preview order").click();
  }

  private List<JsonPath> told(int count) {
    return Eventually.within(
            PATIENCE, () -> receiver.messages(), messages -> messages.size() >= count)
        .stream()
        .map(message -> JsonPath.from(message.body()))
        .toList();
  }

  private String registered() {
    String id = OrderBodies.newId("EDIT");
    partner.registers(OrderBodies.cableOnDrum(id));
    return id;
  }

  private Page signedIn(boolean scripts) {
    window = window(scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    return page;
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
