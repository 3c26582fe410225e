package org.orderhub.rest.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.workflow.BuildWorkflow;
import org.orderhub.application.workflow.ChangeWorkflow;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.application.workflow.RemoveWorkflow;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.domain.identity.Scope;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.StrictJson;

/** What follows by itself from what happens. */
@Path(WorkflowAnswers.ADDRESS)
@PartnerApi
@Blocking
@Tag(name = "Workflows")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkflowResource {
  private final ListWorkflows listWorkflows;
  private final ShowWorkflow showWorkflow;
  private final BuildWorkflow buildWorkflow;
  private final ChangeWorkflow changeWorkflow;
  private final RemoveWorkflow removeWorkflow;
  private final Caller caller;

  WorkflowResource(
      ListWorkflows listWorkflows,
      ShowWorkflow showWorkflow,
      BuildWorkflow buildWorkflow,
      ChangeWorkflow changeWorkflow,
      RemoveWorkflow removeWorkflow,
      Caller caller) {
    this.listWorkflows = listWorkflows;
    this.showWorkflow = showWorkflow;
    this.buildWorkflow = buildWorkflow;
    this.changeWorkflow = changeWorkflow;
    this.removeWorkflow = removeWorkflow;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listWorkflows", summary = "List workflows by name")
  @APIResponse(
      responseCode = "200",
      description = "All of the account",
      content = @Content(schema = @Schema(implementation = WorkflowJson.ListSchema.class)))
  public ListJson<WorkflowJson> list() {
    return new ListJson<>(
        listWorkflows.list(caller.account()).stream().map(WorkflowJson::of).toList(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createWorkflow",
      summary = "Build a workflow",
      description =
          "It looks at what happens from now on: each event once, however often it is sent. A step"
              + " is done once, also when the process was killed meanwhile; one that does not work"
              + " is named in the run and keeps no other from being done.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = WorkflowJson.class),
              examples = @ExampleObject(name = "workflow", ref = "workflow")))
  @APIResponse(
      responseCode = "201",
      description = "Built",
      content = @Content(schema = @Schema(implementation = WorkflowJson.class)))
  public Response build(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    caller.needs(Scope.ADMIN);
    WorkflowReader.Read read = WorkflowReader.read(StrictJson.parse(body));
    var command =
        new BuildWorkflow.Command(caller.account(), read.plan(), read.on(), caller.actor());
    return switch (buildWorkflow.build(command)) {
      case BuildWorkflow.Result.Built built ->
          WorkflowAnswers.answer(
              Response.created(
                  Answers.address(uri, WorkflowAnswers.ADDRESS, built.workflow().id().toString())),
              built.workflow());
      case BuildWorkflow.Result.UnknownTarget unknown ->
          throw WorkflowAnswers.unknownTarget(unknown.step());
    };
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getWorkflow", summary = "Get a workflow")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = WorkflowJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String id) {
    return showWorkflow
        .show(caller.account(), WorkflowAnswers.id(id))
        .map(workflow -> WorkflowAnswers.answer(Response.ok(), workflow))
        .orElseThrow(WorkflowAnswers::missing);
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceWorkflow",
      summary = "Make the next version of a workflow, or switch it on or off",
      description = "Steps that wait already are done as they were.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = WorkflowJson.class),
              examples = @ExampleObject(name = "workflow", ref = "workflow")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = WorkflowJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response replace(String id, byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    WorkflowReader.Read read = WorkflowReader.read(StrictJson.parse(body));
    var command =
        new ChangeWorkflow.Command(
            caller.account(),
            WorkflowAnswers.id(id),
            read.plan(),
            read.on(),
            Answers.expected(headers).orElse(null),
            caller.actor());
    return switch (changeWorkflow.change(command)) {
      case ChangeWorkflow.Result.Changed changed ->
          WorkflowAnswers.answer(Response.ok(), changed.workflow());
      case ChangeWorkflow.Result.UnknownTarget unknown ->
          throw WorkflowAnswers.unknownTarget(unknown.step());
      case ChangeWorkflow.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case ChangeWorkflow.Result.Missing missing -> throw WorkflowAnswers.missing();
    };
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteWorkflow",
      summary = "Delete a workflow with its history",
      description = "Steps that wait are not done.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response delete(String id, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    return switch (removeWorkflow.remove(
        caller.account(), WorkflowAnswers.id(id), Answers.expected(headers).orElse(null))) {
      case RemoveWorkflow.Result.Removed removed -> Response.noContent().build();
      case RemoveWorkflow.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case RemoveWorkflow.Result.Missing missing -> throw WorkflowAnswers.missing();
    };
  }
}
