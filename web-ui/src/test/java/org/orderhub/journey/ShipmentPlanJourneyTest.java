package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;
import org.orderhub.web.Chromium;

/** What of an order ships when, by REST and on its page. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ShipmentPlanJourneyTest extends BrowserJourney {
  private static final LocalDate SOON = LocalDate.now().plusDays(9);

  @Inject OpenAccount openAccount;

  private final Partner partner = Partner.DEMO;
  private BrowserContext window;

  @Test
  void aCableWaitsForItsDrumAndTheRestShipsNow() {
    String id = orderedWithoutADrum();

    partner
        .get("/v1/orders/" + id + "/plan")
        .then()
        .statusCode(200)
        .body("slots", hasSize(2))
        .body("slots[0].availability", equalTo("Now"))
        .body("slots[0].date", nullValue())
        .body("slots[0].lines.lineId", contains("3"))
        .body("slots[1].availability", equalTo("Later"))
        .body("slots[1].date", equalTo(SOON.toString()))
        .body("slots[1].forcedBy", equalTo("2"))
        .body("slots[1].lines.lineId", contains("1", "2"))
        .body("slots[1].lines.quantity", contains(120, 1));
    partner.get("/api/v3/orders/" + id + "/plan").then().statusCode(200);

    partner.post("/v1/orders/" + id + "/change-status", "{\"status\":\"Cancelled\"}");
    partner.get("/v1/orders/" + id + "/plan").then().body("slots", empty());
  }

  @Test
  void nobodyElseSeesThePlan() {
    String id = orderedWithoutADrum();

    OtherAccount.partnerOf(openAccount, Scope.READ)
        .get("/v1/orders/" + id + "/plan")
        .then()
        .statusCode(404);
    partner.get("/v1/orders/nobody/plan").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePageOfTheOrderNamesTheLineThatForcesTheLaterDate(boolean scripts) {
    String id = orderedWithoutADrum();
    window = window(scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    page.navigate("/orders/" + id);

    Locator slots = page.locator(".plan .slot");
    assertThat(slots).hasCount(2);
    assertThat(slots.nth(0)).containsText("Now, from stock");
    assertThat(slots.nth(0)).containsText("Splicing connector");
    assertThat(slots.nth(1)).containsText("Waits for Cable drum 500 mm");
    assertThat(slots.nth(1)).containsText("NYM-J 3x1.5 cable");
  }

  private String orderedWithoutADrum() {
    String drum = OrderBodies.newId("DRUM");
    partner
        .sends(
            "{\"name\":\"Drum\",\"price\":18.5,\"stock\":0,\"restockDate\":\"%s\"}".formatted(SOON))
        .put("/v1/products/" + drum)
        .then()
        .statusCode(201);
    String id = OrderBodies.newId("PLAN");
    partner.registers(OrderBodies.cableOnDrum(id).replace("DRUM-500", drum));
    return JsonPath.from(partner.get("/v1/orders/" + id).asString()).getString("orderId");
  }
}
