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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.order.OrderStatus;

@QuarkusTest
@TestProfile(WithStubs.class)
class EditPagesTest {
  @Inject StubOrders orders;
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void theFormHoldsTheOrder() {
    String page = admin.ask().get("/orders/SO-2041/edit").asString();
    assertThat(page)
        .contains("value=\"2026-03-05T09:25\"", "Werkstraße 12", "PO-4711\nProjekt Südhang")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void aLookTellsWhatChangesAndWhoHearsOfItAndStoresNothing() {
    String id = newOrder();
    post(id, "preview", Map.of("externalStatus", "packed", "r0-quantity", "250"))
        .then()
        .statusCode(200)
        .body(containsString("External status"))
        .body(containsString("Line 1, quantity"))
        .body(containsString("<ins>472.50</ins>"))
        .body(containsString("order.updated"))
        .body(containsString("Article is missing: &lt;b&gt;X&lt;/b&gt;"))
        .body(containsString("name=\"externalStatus\" value=\"packed\""));
    admin.ask().get("/orders/" + id).then().body(not(containsString("packed")));
  }

  @Test
  void savingLeadsBackToTheOrderAndPressingTwiceIsOnce() {
    String id = newOrder();
    Map<String, String> wish = Map.of("externalStatus", "packed");
    post(id, "save", wish).then().statusCode(303).header("Location", endsWith("/orders/" + id));
    post(id, "save", wish).then().statusCode(303);
    String page = admin.ask().get("/orders/" + id).asString();
    assertThat(page).contains("packed", "Order updated", "Ada Admin");
    assertThat(page.split("Order updated")).hasSize(2);
  }

  @Test
  void whatDiffersInNothingIsNotOfferedForSaving() {
    post(newOrder(), "preview", Map.of())
        .then()
        .statusCode(200)
        .body(containsString("Nothing differs"))
        .body(not(containsString("Save and announce")));
  }

  @Test
  void errorsStandAtTheirFieldsAndTheInputStays() {
    post(
            newOrder(),
            "preview",
            Map.of("dueDate", "tomorrow", "r0-quantity", "none", "channel", "by <b>phone</b>"))
        .then()
        .statusCode(400)
        .body(containsString("Must be a date and a time, such as 2026-03-31T14:00."))
        .body(containsString("id=\"r0-quantity-error\""))
        .body(containsString("value=\"tomorrow\""))
        .body(containsString("value=\"by &lt;b&gt;phone&lt;/b&gt;\""));
  }

  @Test
  void linesComeAndGoWithoutReadingTheRest() {
    String id = newOrder();
    post(id, "add-line", Map.of("dueDate", "tomorrow"))
        .then()
        .statusCode(200)
        .body(containsString("value=\"tomorrow\""))
        .body(containsString("name=\"r3-id\" value=\"4\""))
        .body(containsString("autofocus"));
    post(id, "remove:r0", Map.of())
        .then()
        .statusCode(200)
        .body(not(containsString("name=\"r2-id\"")));
  }

  @Test
  void amountsThatMustAddUpAreRefusedWithTheirReason() {
    post(newOrder(), "preview", Map.of("r0-total", "1.00"))
        .then()
        .statusCode(400)
        .body(containsString("The amounts do not add up: 1.00 EUR was sent"))
        .body(containsString("value=\"1.00\""));
  }

  @Test
  void aStaleFormIsHeldAgainstWhatIsThereAndLosesNothing() {
    String id = newOrder();
    post(id, "save", Map.of("description", "theirs")).then().statusCode(303);
    Response clash = post(id, "save", Map.of("description", "mine", "channel", "phone"));
    clash
        .then()
        .statusCode(409)
        .body(containsString("Somebody else changed this order"))
        .body(containsString("name=\"take:description\" value=\"theirs\""))
        .body(containsString("name=\"channel\" value=\"phone\""))
        .body(containsString("name=\"against\" value=\"2\""));
    post(
            id,
            "merge",
            Map.of(
                "description",
                "mine",
                "channel",
                "phone",
                "against",
                "2",
                "take:description",
                "theirs",
                "take:channel",
                "mine"))
        .then()
        .statusCode(200)
        .body(containsString("name=\"version\" value=\"2\""))
        .body(containsString(">\ntheirs</textarea>"))
        .body(containsString("value=\"phone\""));
    post(id, "merge", Map.of("against", "1")).then().statusCode(409);
  }

  @Test
  void aViewerMayNotEdit() {
    Browser viewer = Browser.viewer();
    viewer.ask().get("/orders/SO-2041/edit").then().statusCode(403);
    viewer.form().formParam("do", "save").post("/orders/SO-2041/edit").then().statusCode(403);
    viewer.ask().get("/orders/SO-2041").then().body(not(containsString("/edit")));
  }

  @Test
  void anUnknownOrderHasNoForm() {
    admin.ask().get("/orders/nobody/edit").then().statusCode(404);
  }

  private Response post(String id, String wish, Map<String, String> typed) {
    var form = admin.form();
    Map<String, List<String>> fields =
        FormOnPage.of(admin.ask().get("/orders/SO-2041/edit").asString());
    fields.put("version", List.of("1"));
    typed.forEach((field, value) -> fields.put(field, List.of(value)));
    fields.forEach((field, values) -> form.formParam(field, values.toArray()));
    return form.formParam("do", wish).post("/orders/" + id + "/edit");
  }

  /** One whose form is that of SO-2041. */
  private String newOrder() {
    String id = "E-" + UUID.randomUUID();
    orders.add(
        SampleOrders.order(
            id,
            OrderStatus.IN_PROGRESS,
            "Waiting for the drum, see [carrier|https://track.example/JD0140]",
            Instant.parse("2026-03-02T08:25:00Z")));
    return id;
  }
}
