package org.orderhub.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.application.workflow.SampleWorkflows;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

@QuarkusTest
class WorkflowsTest extends RestTest {
  private static final String WORKFLOWS = "/v1/workflows";
  private static final String TEMPLATE = StubbedWorkflows.TEMPLATE.toString();
  private static final String THANKS =
      """
      {"name":"Thanks","trigger":{"type":"orderEvent","value":"delivered"},
       "conditions":[{"type":"amountAbove","value":"100"},
         {"type":"fieldEquals","field":"lines.sku","value":"A"}],
       "steps":[{"type":"email","value":"%s"},{"type":"note","value":"Done","delay":"PT2H"}]}
      """
          .formatted(TEMPLATE);

  @Inject StubbedWorkflows stubbed;

  @Test
  void aWorkflowIsBuiltAndReadAsItWasWritten() {
    String address =
        sending(THANKS)
            .post(WORKFLOWS)
            .then()
            .statusCode(201)
            .header("ETag", "\"1\"")
            .extract()
            .header("Location");

    partner()
        .get(address)
        .then()
        .statusCode(200)
        .body("name", equalTo("Thanks"))
        .body("trigger.type", equalTo("orderEvent"))
        .body("trigger.value", equalTo("delivered"))
        .body("trigger.name", nullValue())
        .body("conditions.type", contains("amountAbove", "fieldEquals"))
        .body("conditions[1].field", equalTo("lines.sku"))
        .body("steps[0].value", equalTo(TEMPLATE))
        .body("steps[1].delay", equalTo("PT2H"))
        .body("active", equalTo(true))
        .body("versionTag", equalTo("1"));
    partner().get(WORKFLOWS).then().statusCode(200).body("items.name", hasItem("Thanks"));
  }

  @Test
  void aChangeIsBoundToItsVersionAndEveryVersionIsKept() {
    String address = built();
    String off = THANKS.replace("{\"name\"", "{\"active\":false,\"name\"");

    sending(off)
        .header("If-Match", "\"1\"")
        .put(address)
        .then()
        .statusCode(200)
        .body("active", equalTo(false));
    sending(THANKS)
        .header("If-Match", "\"1\"")
        .put(address)
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("2"));
    partner()
        .get(address + "/versions")
        .then()
        .statusCode(200)
        .body("items.workflow.versionTag", contains("2", "1"))
        .body("items.workflow.active", contains(false, true));
    partner().header("If-Match", "\"1\"").delete(address).then().statusCode(412);
    partner().delete(address).then().statusCode(204);
    partner().get(address).then().statusCode(404);
    partner().get(address + "/versions").then().statusCode(404);
    partner().get(address + "/runs").then().statusCode(404);
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    sending(
            """
            {"trigger":{"type":"orderEvent","value":"vanished"},"colour":"red",
             "conditions":[{"type":"amountAbove","value":"many"},{"type":"fieldEquals","value":"x"},
               {"type":"weather","value":"rain"}],
             "steps":[{"type":"email","value":"nobody"},{"type":"note","value":"x","delay":"soon"}]}
            """)
        .post(WORKFLOWS)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/name",
                "/trigger/value",
                "/conditions/0/value",
                "/conditions/1/field",
                "/conditions/2/type",
                "/steps/0/value",
                "/steps/1/delay",
                "/colour"));
    sending(THANKS.replaceAll("\"steps\":.*", "\"steps\":[]}"))
        .post(WORKFLOWS)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/steps"));
  }

  @Test
  void aStepNeedsWhatItNames() {
    String calling =
        THANKS.replace(
            "{\"type\":\"note\",\"value\":\"Done\"",
            "{\"type\":\"webhook\",\"value\":\"" + TEMPLATE + "\"");
    sending(calling)
        .post(WORKFLOWS)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/steps/1/value"))
        .body("errors[0].code", equalTo("unknown_id"));
  }

  @Test
  void runsTellWhatWasDoneAndWhyNothingWas() {
    String address = built();
    UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    var workflow =
        new Workflow(
            StubbedUseCases.ACCOUNT.id(),
            new WorkflowId(id),
            SampleWorkflows.thanks(),
            new Workflow.Mode.Off(),
            Version.FIRST);
    var event = SampleWorkflows.event(workflow.account(), UUID.randomUUID(), "{}");
    var later = SampleWorkflows.event(workflow.account(), UUID.randomUUID(), "{}");
    stubbed.note(SampleWorkflows.run(workflow, event, SampleWorkflows.NOON, Duration.ofHours(1)));
    stubbed.note(SampleWorkflows.noRun(workflow, later, SampleWorkflows.NOON.plusSeconds(1)));

    partner()
        .get(address + "/runs")
        .then()
        .statusCode(200)
        .body("items.ran", contains(false, true))
        .body("items[0].reasons", contains("condition amount > 100: 80"))
        .body("items[0].subject", equalTo("A-1"))
        .body("items[1].steps[0].step.type", equalTo("note"))
        .body("items[1].steps[0].outcome", nullValue());
    partner().get(address + "/runs?ran=true").then().body("items", hasSize(1));
    partner().get(address + "/runs?ran=perhaps").then().statusCode(400);
  }

  @Test
  void aPreviewTellsWhatWouldBeDoneOrWhyNothingWould() {
    String asked = "{\"orderId\":\"A-1\",\"workflow\":" + THANKS + "}";
    sending(asked)
        .post(WORKFLOWS + "/preview")
        .then()
        .statusCode(200)
        .body("wouldRun", equalTo(false))
        .body("reasons", contains("condition amount > 100: 80"));

    stubbed.preview =
        command ->
            new PreviewWorkflow.Result.WouldRun(
                new Decision.Runs(
                    List.of(
                        new Decision.Due(
                            command.plan().steps().getFirst(), SampleWorkflows.NOON))));
    sending(asked)
        .post(WORKFLOWS + "/preview")
        .then()
        .statusCode(200)
        .body("wouldRun", equalTo(true))
        .body("steps.step.value", contains(TEMPLATE));

    stubbed.preview = command -> new PreviewWorkflow.Result.NotAboutOrders();
    sending(asked).post(WORKFLOWS + "/preview").then().statusCode(400);
    stubbed.preview = command -> new PreviewWorkflow.Result.Missing(new OrderId("A-1"));
    sending(asked).post(WORKFLOWS + "/preview").then().statusCode(404);
    sending("{\"workflow\":" + THANKS + "}")
        .post(WORKFLOWS + "/preview")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/orderId"));
  }

  @Test
  void onlyTheRunsOfKnownOrdersAreListed() {
    useCases.identify = order -> Optional.empty();
    partner().get("/v1/orders/unheard-of/workflow-runs").then().statusCode(404);
    partner().get(WORKFLOWS + "/" + UUID.randomUUID()).then().statusCode(404);
    partner().get(WORKFLOWS + "/nonsense").then().statusCode(404);
  }

  private static String built() {
    return sending(THANKS).post(WORKFLOWS).then().statusCode(201).extract().header("Location");
  }
}
