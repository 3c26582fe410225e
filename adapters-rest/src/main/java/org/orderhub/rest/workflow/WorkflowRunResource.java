package org.orderhub.rest.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.shared.Position;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;

/** When workflows ran, and why they did not. */
@Path("/v1")
@PartnerApi
@Blocking
@Tag(name = "Workflows")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkflowRunResource {
  private final FindWorkflowRuns findRuns;
  private final ShowWorkflow showWorkflow;
  private final IdentifyOrder identifyOrder;
  private final Caller caller;

  WorkflowRunResource(
      FindWorkflowRuns findRuns,
      ShowWorkflow showWorkflow,
      IdentifyOrder identifyOrder,
      Caller caller) {
    this.findRuns = findRuns;
    this.showWorkflow = showWorkflow;
    this.identifyOrder = identifyOrder;
    this.caller = caller;
  }

  @GET
  @Path("/workflows/{id}/runs")
  @Operation(
      operationId = "listWorkflowRuns",
      summary = "List when a workflow ran and why it did not, the last first",
      description =
          "Each event its trigger fits, once: with its steps and what they came to, or with the"
              + " conditions that did not hold. Runs are kept for 60 days.")
  @Parameter(
      name = "ran",
      description = "Only those that ran, or only those that did not",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = "limit",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @Parameter(name = "cursor", description = "The next of the page before")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = WorkflowRunJson.PageSchema.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response ofWorkflow(String id, @Parameter(hidden = true) UriInfo uri) {
    WorkflowId workflow = WorkflowAnswers.id(id);
    if (showWorkflow.show(caller.account(), workflow).isEmpty()) {
      throw WorkflowAnswers.missing();
    }
    return page(uri, WorkflowAnswers.ADDRESS + "/" + workflow + "/runs", workflow, null);
  }

  @GET
  @Path("/orders/{orderId}/workflow-runs")
  @Operation(
      operationId = "listOrderWorkflowRuns",
      summary = "List which workflows ran for an order and which did not, the last first")
  @Parameter(
      name = "ran",
      description = "Only those that ran, or only those that did not",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = "limit",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @Parameter(name = "cursor", description = "The next of the page before")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = WorkflowRunJson.PageSchema.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response ofOrder(String orderId, @Parameter(hidden = true) UriInfo uri) {
    UUID order = order(orderId);
    String address = "/v1/orders/" + Answers.encoded(orderId) + "/workflow-runs";
    return page(uri, address, null, order);
  }

  private UUID order(String orderId) {
    try {
      return identifyOrder
          .identify(caller.account(), OrderReference.of(orderId))
          .orElseThrow(() -> Answers.missing("order"))
          .key()
          .value();
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }

  private Response page(
      UriInfo uri, String address, @Nullable WorkflowId workflow, @Nullable UUID subject) {
    var given = ListParameters.of(uri, "ran");
    Boolean ran = given.value("ran", WorkflowRunResource::flag);
    Position after = given.value("cursor", Position::parse);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    var query = new FindWorkflowRuns.Query(caller.account(), workflow, subject, ran, limit, after);
    return ListPages.answer(findRuns.find(query), WorkflowRunJson::of, uri, address);
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue("not_a_flag", "must be true or false");
    };
  }
}
