package org.orderhub.rest.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.ListPages;

/** When a workflow ran, and why it did not. */
@Path(WorkflowAnswers.ADDRESS + "/{id}/runs")
@PartnerApi
@Blocking
@Tag(name = "Workflows")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkflowRunResource {
  private final FindWorkflowRuns findRuns;
  private final ShowWorkflow showWorkflow;
  private final Caller caller;

  WorkflowRunResource(FindWorkflowRuns findRuns, ShowWorkflow showWorkflow, Caller caller) {
    this.findRuns = findRuns;
    this.showWorkflow = showWorkflow;
    this.caller = caller;
  }

  @GET
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
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
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
    RunPages.Asked asked = RunPages.asked(uri);
    var query =
        new FindWorkflowRuns.Query(
            caller.account(), workflow, null, asked.ran(), asked.limit(), asked.after());
    String address = WorkflowAnswers.ADDRESS + "/" + workflow + "/runs";
    return ListPages.answer(findRuns.find(query), WorkflowRunJson::of, uri, address);
  }
}
