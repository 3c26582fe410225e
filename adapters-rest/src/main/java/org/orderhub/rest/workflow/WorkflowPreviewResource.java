package org.orderhub.rest.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** What a workflow would do, before it is saved. */
@Path(WorkflowAnswers.ADDRESS + "/preview")
@PartnerApi
@Blocking
@Tag(name = "Workflows")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkflowPreviewResource {
  private final PreviewWorkflow previewWorkflow;
  private final Caller caller;

  WorkflowPreviewResource(PreviewWorkflow previewWorkflow, Caller caller) {
    this.previewWorkflow = previewWorkflow;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewWorkflow",
      summary = "Tell what a workflow would do if its trigger happened to an order now",
      description = "Nothing is done, and nothing is kept.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = AskedJson.class),
              examples = @ExampleObject(name = "workflowPreview", ref = "workflowPreview")))
  @APIResponse(
      responseCode = "200",
      description = "What would be done, or why nothing would",
      content = @Content(schema = @Schema(implementation = PreviewJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response preview(byte[] body) {
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    OrderId order = fields.required("orderId", OrderId::new);
    fields.present("workflow");
    Fields workflow = fields.object("workflow");
    fields.refuseOthers();
    if (workflow == null || order == null) {
      throw fields.errors().refusal();
    }
    WorkflowReader.Read read = WorkflowReader.read(workflow);
    var command =
        new PreviewWorkflow.Command(caller.account(), read.plan(), Objects.requireNonNull(order));
    return switch (previewWorkflow.preview(command)) {
      case PreviewWorkflow.Result.WouldRun would ->
          Response.ok(PreviewJson.of(would.decision())).build();
      case PreviewWorkflow.Result.WouldNotRun not ->
          Response.ok(PreviewJson.of(not.decision())).build();
      case PreviewWorkflow.Result.NotAboutOrders not ->
          throw Answers.invalid(
              "/workflow/trigger", "not_about_orders", "must be about orders to be previewed");
      case PreviewWorkflow.Result.Missing missing -> throw Answers.missing("order");
    };
  }

  /** The schema of what is asked. */
  @Schema(
      name = "WorkflowPreviewRequest",
      requiredProperties = {"orderId", "workflow"})
  record AskedJson(String orderId, WorkflowJson workflow) {}

  /** What would be done. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WorkflowPreview")
  record PreviewJson(boolean wouldRun, List<String> reasons, List<DueJson> steps) {

    /** A step and when it would be due. */
    @Schema(name = "WorkflowStepPreview")
    record DueJson(WorkflowJson.StepJson step, Instant dueAt) {}

    static PreviewJson of(Decision.Runs runs) {
      return new PreviewJson(
          true,
          List.of(),
          runs.steps().stream()
              .map(due -> new DueJson(WorkflowJson.StepJson.of(StepTerm.of(due.step())), due.at()))
              .toList());
    }

    static PreviewJson of(Decision.DoesNotRun not) {
      return new PreviewJson(false, not.reasons().stream().map(Reason::words).toList(), List.of());
    }
  }
}
