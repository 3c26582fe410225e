package org.orderhub.rest.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.workflow.ShowWorkflowHistory;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListJson;

/** What a workflow was like before. */
@Path(WorkflowAnswers.ADDRESS + "/{id}/versions")
@PartnerApi
@Blocking
@Tag(name = "Workflows")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkflowVersionResource {
  private final ShowWorkflowHistory showHistory;
  private final Caller caller;

  WorkflowVersionResource(ShowWorkflowHistory showHistory, Caller caller) {
    this.showHistory = showHistory;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listWorkflowVersions",
      summary = "List the versions of a workflow, the last first")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content = @Content(schema = @Schema(implementation = ListSchema.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public ListJson<VersionJson> list(String id) {
    List<Workflows.Edition> editions = showHistory.show(caller.account(), WorkflowAnswers.id(id));
    if (editions.isEmpty()) {
      throw WorkflowAnswers.missing();
    }
    return new ListJson<>(editions.stream().map(VersionJson::of).toList(), null);
  }

  /** A version, and who made it. */
  @Schema(name = "WorkflowVersion")
  record VersionJson(Instant madeAt, String madeBy, WorkflowJson workflow) {
    static VersionJson of(Workflows.Edition edition) {
      return new VersionJson(
          edition.edit().at(),
          edition.edit().by(),
          WorkflowJson.of(null, edition.plan(), edition.isOn(), Answers.tag(edition.version())));
    }
  }

  /** The schema of a list. */
  @Schema(name = "WorkflowVersions")
  record ListSchema(List<VersionJson> items) {}
}
