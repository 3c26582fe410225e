package org.orderhub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.web.shared.Url;

@QuarkusTest
@TestProfile(WithStubs.class)
class OrderPagesTest {
  @Inject StubOrders orders;
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void anOrderShowsItsFactsLinesAndHistory() {
    admin
        .ask()
        .get("/orders/SO-2041")
        .then()
        .statusCode(200)
        .body(containsString("Ada Lovelace"))
        .body(
            containsString(
                "<a href=\"https://track.example/JD0140\" target=\"_blank\" rel=\"noopener"
                    + " noreferrer\">carrier</a>"))
        .body(containsString("524.00"))
        .body(containsString("title=\"2026-03-02 09:25:00.000 +01:00 (Europe/Vienna)\""))
        .body(containsString("Order registered"))
        .body(containsString("window[0]"));
  }

  @Test
  void whatAPartnerSaysHappenedStandsAtItsTime() {
    String page = admin.ask().get("/orders/" + StubOrders.TOLD_OF).asString();
    assertThat(page)
        .contains(
            "Dispatched", "parcel-1", "Handed to the &lt;carrier&gt;", "40 of 200 Cable NYY-J")
        .contains("window[0]: 08:00");
    assertThat(page.indexOf("parcel-1")).isGreaterThan(page.indexOf("Order registered"));
  }

  @Test
  void aChildLineStandsBelowItsParent() {
    String page = admin.ask().get("/orders/SO-2041").asString();
    assertThat(page.indexOf("Cable drum 800 mm"))
        .isGreaterThan(page.indexOf("Cable NYY-J"))
        .isLessThan(page.indexOf("Junction box"));
    assertThat(page).contains("belongs to the line above");
  }

  @Test
  void theFormHoldsTheExternalStatusToTheLetter() {
    String id = newOrder();
    save(id, "IN_PROGRESS", "packed", 1);
    assertThat(admin.ask().get("/orders/" + id).asString()).contains(">\npacked</textarea>");
  }

  @Test
  void whatASenderWroteIsTextAndNeverMarkup() {
    String page = admin.ask().get("/orders/SO-2041").asString();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;Junction box&lt;/b&gt;")
        .doesNotContain("<script>alert", "<b>Junction", "href=\"javascript");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b",
        "a b+c",
        "ö😀",
        "<script>alert(1)</script>",
        "?x=1#y",
        "50%2F",
        "v;1=2",
        ".",
        "..",
        "~.",
        "\"'&",
        "status",
        "a/status",
        "\\"
      })
  void anyIdHasAPageAndCanBeChanged(String id) {
    orders.add(
        SampleOrders.order(id, OrderStatus.IN_PROGRESS, "", Instant.parse("2020-01-01T00:00:00Z")));
    String path = Url.of("/orders").step(id).toString();
    Response page = admin.ask().get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains(
            "<h1 class=\"any-text\">" + escaped(id) + "</h1>", "action=\"" + path + "/status\"");
    admin
        .form()
        .urlEncodingEnabled(false)
        .body("status=COMPLETED&externalStatus=&version=1")
        .post(path + "/status")
        .then()
        .statusCode(303)
        .header("Location", endsWith(path));
    assertThat(admin.ask().get(path).asString()).contains("Order status changed");
  }

  @Test
  void anUnknownOrderIsAPageThatSaysSo() {
    admin.ask().get("/orders/nobody").then().statusCode(404).body(containsString("nothing here"));
    admin.ask().get("/orders/" + "x".repeat(300)).then().statusCode(404);
    admin.ask().get("/orders/a%00b").then().statusCode(404);
    admin.ask().get("/nowhere").then().statusCode(404).body(containsString("nothing here"));
    admin.ask().delete("/orders/SO-2041").then().statusCode(405).body(containsString("<h1>"));
  }

  @Test
  void savingLeadsBackWithANoteThatIsShownOnce() {
    String id = newOrder();
    Response saved = save(id, "COMPLETED", "Handed over", 1);
    saved.then().statusCode(303).header("Location", endsWith("/orders/" + id));
    Response page = admin.ask().cookies(saved.getCookies()).get("/orders/" + id);
    page.then().body(containsString("Saved. The order is as you set it."));
    assertThat(page.detailedCookie("orderhub_flash").getMaxAge()).isZero();
    assertThat(page.asString()).contains("Ada Admin", "In progress", "Handed over");
  }

  @Test
  void aStaleFormShowsBothVersionsAndOverwritesNothing() {
    String id = newOrder();
    save(id, "COMPLETED", "theirs", 1);
    save(id, "CANCELLED", "mine", 1)
        .then()
        .statusCode(409)
        .body(containsString("theirs"))
        .body(containsString("mine"))
        .body(containsString("Ada Admin"))
        .body(containsString("name=\"version\" value=\"2\""))
        .body(containsString("name=\"externalStatus\" value=\"mine\""));
    admin.ask().get("/orders/" + id).then().body(not(containsString("mine")));
    save(id, "CANCELLED", "mine", 2).then().statusCode(303);
  }

  @Test
  void aRefusedFormSaysWhereAndKeepsWhatWasTyped() {
    String id = newOrder();
    save(id, "COMPLETED", "x".repeat(2_001), 1)
        .then()
        .statusCode(400)
        .body(containsString("Must have at most 2000 characters."))
        .body(containsString("x".repeat(2_001)))
        .body(containsString("value=\"COMPLETED\" selected"));
    save(id, "SOLD", "", 1).then().statusCode(400);
    admin
        .form()
        .body("status=COMPLETED&externalStatus=a&version=zero")
        .post("/orders/" + id + "/status")
        .then()
        .statusCode(400);
  }

  @Test
  void aViewerSeesNoFormAndMayNotPost() {
    Browser viewer = Browser.viewer();
    viewer
        .ask()
        .get("/orders/SO-2041")
        .then()
        .statusCode(200)
        .body(not(containsString("Change status")));
    viewer
        .form()
        .formParam("status", "CANCELLED")
        .formParam("version", 1)
        .post("/orders/SO-2041/status")
        .then()
        .statusCode(403)
        .body(containsString("You may not do this"));
  }

  @Test
  void aMissingDatabaseIsAPageThatAsksForPatience() {
    admin
        .ask()
        .get("/orders/" + StubOrders.UNREACHABLE)
        .then()
        .statusCode(503)
        .contentType("text/html")
        .header("Retry-After", "2")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("Try again in a few seconds"));
  }

  @Test
  void anUnknownOutcomeAsksToLookFirst() {
    save(StubOrders.UNKNOWN, "COMPLETED", "", 1)
        .then()
        .statusCode(503)
        .body(containsString("look before you try again"));
  }

  private String newOrder() {
    String id = "T-" + UUID.randomUUID();
    orders.add(
        SampleOrders.order(id, OrderStatus.IN_PROGRESS, "", Instant.parse("2020-01-01T00:00:00Z")));
    return id;
  }

  private Response save(String id, String status, String externalStatus, int version) {
    return admin
        .form()
        .formParam("status", status)
        .formParam("externalStatus", externalStatus)
        .formParam("version", version)
        .post("/orders/" + id + "/status");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
