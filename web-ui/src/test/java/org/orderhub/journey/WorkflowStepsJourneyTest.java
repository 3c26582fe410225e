package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.orderhub.application.workflow.ConsiderEvents;
import org.orderhub.application.workflow.DoDueSteps;

/** A partner keeps workflows by REST, and sees what they do and why they do not. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WorkflowStepsJourneyTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String WORKFLOWS = "/v1/workflows";
  @Inject ConsiderEvents considerEvents;
  @Inject DoDueSteps doDueSteps;
  private final Partner partner = Partner.DEMO;

  @Test
  void aWorkflowSetsTheStatusAddsANoteAndCallsAWebhookThatSubscribesToOthers() {
    try (Receiver receiver = new Receiver()) {
      String store = OrderBodies.newId("Store");
      String webhook = webhook(receiver, "[\"cart.opened\"]");
      String workflow =
          built(
              store,
              """
              {"type":"externalStatus","value":"Checked"},{"type":"note","value":"Seen by nobody"},
              {"type":"webhook","value":"%s"}\
              """
                  .formatted(webhook));
      String order = OrderBodies.newId("WF");
      register(order, store, "150");

      JsonPath runs = runs(workflow, 1);
      assertThat(runs.getList("items[0].steps.outcome"))
          .containsExactly("StatusSet", "NoteAdded", "EndpointCalled");
      assertThat(
              Eventually.within(SOON, receiver::messages, messages -> !messages.isEmpty())
                  .getFirst()
                  .body())
          .contains("\"type\":\"order.registered\"", order);
      partner
          .get("/v1/orders/" + order)
          .then()
          .statusCode(200)
          .body("externalStatus", equalTo("Checked"));
      partner
          .get("/v1/orders/" + order + "/workflow-runs")
          .then()
          .body("items.workflow", hasItem(store));
      partner.ask().delete(WORKFLOWS + "/" + workflow).then().statusCode(204);
      partner.get(WORKFLOWS + "/" + workflow + "/runs").then().statusCode(404);
    }
  }

  @Test
  void whyItDidNotRunIsTold() {
    String store = OrderBodies.newId("Store");
    String workflow = built(store, "{\"type\":\"note\",\"value\":\"Large\"}");

    register(OrderBodies.newId("WF"), store, "80");

    JsonPath runs = runs(workflow, 1);
    assertThat(runs.getBoolean("items[0].ran")).isFalse();
    assertThat(runs.getList("items[0].reasons")).containsExactly("condition amount > 100: 80");
    partner
        .get(WORKFLOWS + "/" + workflow + "/runs?ran=true")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void whatHappenedWhileItWasOffIsLeftAlone() {
    String store = OrderBodies.newId("Store");
    String workflow = built(store, "{\"type\":\"note\",\"value\":\"Large\"}");
    String body = partner.get(WORKFLOWS + "/" + workflow).asString();
    String off = body.replace("\"active\":true", "\"active\":false");
    partner.sends(off).put(WORKFLOWS + "/" + workflow).then().statusCode(200);
    register(OrderBodies.newId("WF"), store, "150");
    partner
        .sends(body)
        .header("If-Match", "\"2\"")
        .put(WORKFLOWS + "/" + workflow)
        .then()
        .statusCode(200);

    register(OrderBodies.newId("WF"), store, "160");

    runs(workflow, 1);
    partner
        .get(WORKFLOWS + "/" + workflow + "/versions")
        .then()
        .body("items.workflow.active", contains(true, false, true));
  }

  @Test
  void manyEnginesAtOnceMakeOneRunOfEachEventAndDoEachStepOnce() {
    String store = OrderBodies.newId("Store");
    String workflow = built(store, "{\"type\":\"note\",\"value\":\"Large\"}");
    List<CompletableFuture<Void>> engines = new ArrayList<>();
    for (int order = 0; order < 40; order++) {
      register(OrderBodies.newId("WF"), store, "150");
      engines.add(
          CompletableFuture.runAsync(() -> {
            considerEvents.consider();
            doDueSteps.doSteps();
          }));
    }
    engines.forEach(CompletableFuture::join);

    JsonPath runs = runs(workflow, 40);
    assertThat(runs.getList("items.subject")).doesNotHaveDuplicates();
    assertThat(runs.getList("items.steps.flatten().outcome")).containsOnly("NoteAdded");
    List<String> orders = runs.getList("items.subject");
    List<String> noted =
        partner
            .get("/v1/events?types=order.noted&limit=500")
            .jsonPath()
            .<String>getList("items.data.orderId");
    assertThat(noted).filteredOn(orders::contains).containsExactlyInAnyOrderElementsOf(orders);
  }

  @Test
  void aPreviewDoesNothing() {
    String store = OrderBodies.newId("Store");
    String order = OrderBodies.newId("WF");
    register(order, store, "150");
    String asked =
        "{\"orderId\":\"%s\",\"workflow\":%s}"
            .formatted(order, body(store, "{\"type\":\"note\",\"value\":\"Large\"}"));

    partner
        .post(WORKFLOWS + "/preview", asked)
        .then()
        .statusCode(200)
        .body("wouldRun", equalTo(true))
        .body("steps.step.type", contains("note"));
    partner.get("/v1/orders/" + order + "/workflow-runs").then().body("items", hasSize(0));
  }

  private JsonPath runs(String workflow, int number) {
    return Eventually.within(
        SOON,
        () -> partner.get(WORKFLOWS + "/" + workflow + "/runs").jsonPath(),
        runs ->
            runs.getList("items").size() == number
                && !runs.getList("items.steps.flatten().collect { it.outcome }").contains(null));
  }

  /** Runs for registered orders of the store that are worth more than 100. */
  private String built(String store, String steps) {
    return partner.post(WORKFLOWS, body(store, steps)).then().statusCode(201).extract().path("id");
  }

  private static String body(String store, String steps) {
    return """
    {"name":"%s","trigger":{"type":"event","value":"order.registered"},
     "conditions":[{"type":"store","value":"%s"},{"type":"amountAbove","value":"100"}],
     "steps":[%s]}\
    """
        .formatted(store, store, steps);
  }

  private String webhook(Receiver receiver, String types) {
    return partner
        .post(
            "/v1/webhooks",
            "{\"name\":\"ERP\",\"url\":\"%s\",\"types\":%s}".formatted(receiver.url(), types))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void register(String order, String store, String total) {
    partner.registers(
        """
        {"orderId":"%s","currencyCode":"EUR","externalStoreId":"%s","lineItems":{"items":[
          {"id":"1","quantity":1,"article":{"sku":"CEE-16-5"},"totalPrice":%s}]}}\
        """
            .formatted(order, store, total));
  }
}
