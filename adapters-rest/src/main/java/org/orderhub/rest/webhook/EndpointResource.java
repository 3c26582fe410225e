package org.orderhub.rest.webhook;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Webhook endpoints: create, change, switch, delete. */
@Path("/v1/webhooks")
@PartnerApi
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class EndpointResource {
  private final CreateEndpoint createEndpoint;
  private final ChangeEndpoint changeEndpoint;
  private final DeleteEndpoint deleteEndpoint;
  private final ListEndpoints listEndpoints;
  private final ShowEndpoint showEndpoint;
  private final Caller caller;

  EndpointResource(
      CreateEndpoint createEndpoint,
      ChangeEndpoint changeEndpoint,
      DeleteEndpoint deleteEndpoint,
      ListEndpoints listEndpoints,
      ShowEndpoint showEndpoint,
      Caller caller) {
    this.createEndpoint = createEndpoint;
    this.changeEndpoint = changeEndpoint;
    this.deleteEndpoint = deleteEndpoint;
    this.listEndpoints = listEndpoints;
    this.showEndpoint = showEndpoint;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listWebhooks", summary = "List webhook endpoints by name")
  @APIResponse(responseCode = "200", description = "All of the account")
  public ListJson<EndpointJson> list() {
    return new ListJson<>(
        listEndpoints.list(caller.account()).stream().map(EndpointJson::from).toList(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createWebhook",
      summary = "Create a webhook endpoint",
      description = "The secret that signs its messages is in this answer, and in no other.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = EndpointJson.class),
              examples = @ExampleObject(name = "webhook", ref = "webhook")))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = EndpointJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  public Response create(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    caller.needs(Scope.ADMIN);
    EndpointReader.Read read = EndpointReader.read(StrictJson.parse(body), null);
    CreateEndpoint.Created created =
        createEndpoint.create(
            new CreateEndpoint.Command(caller.account(), read.settings(), read.status()));
    return Response.created(
            Answers.address(uri, "/v1/webhooks", created.endpoint().id().toString()))
        .header(HttpHeaders.ETAG, Answers.quoted(created.endpoint().version()))
        .entity(EndpointJson.from(created))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getWebhook", summary = "Get a webhook endpoint")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint and its queue",
      content = @Content(schema = @Schema(implementation = EndpointJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String id) {
    ListEndpoints.Card card = card(id);
    return Response.ok(EndpointJson.from(card))
        .header(HttpHeaders.ETAG, Answers.quoted(card.endpoint().version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeWebhook",
      summary = "Change a webhook endpoint",
      description = "A password that is not sent stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = EndpointJson.class),
              examples = @ExampleObject(name = "webhook", ref = "webhook")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = EndpointJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response change(String id, byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    Endpoint stored = card(id).endpoint();
    EndpointReader.Read read = EndpointReader.read(StrictJson.parse(body), stored);
    return changed(stored.id(), read.settings(), read.status(), Answers.expected(headers));
  }

  @POST
  @Path("/{id}/enable")
  @Operation(operationId = "enableWebhook", summary = "Switch an endpoint on")
  @APIResponse(
      responseCode = "200",
      description = "It is told what happens from now on",
      content = @Content(schema = @Schema(implementation = EndpointJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response enable(String id) {
    return switched(id, EndpointStatus.ACTIVE);
  }

  @POST
  @Path("/{id}/disable")
  @Operation(operationId = "disableWebhook", summary = "Switch an endpoint off")
  @APIResponse(
      responseCode = "200",
      description = "It is told nothing; what waits stays",
      content = @Content(schema = @Schema(implementation = EndpointJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response disable(String id) {
    return switched(id, EndpointStatus.INACTIVE);
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteWebhook",
      summary = "Delete an endpoint with all that waits for it")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  public Response delete(String id) {
    caller.needs(Scope.ADMIN);
    return switch (deleteEndpoint.delete(caller.account(), EndpointIds.parse(id))) {
      case DeleteEndpoint.Result.Deleted deleted -> Response.noContent().build();
      case DeleteEndpoint.Result.Missing missing -> throw Answers.missing("webhook");
    };
  }

  private Response switched(String id, EndpointStatus status) {
    caller.needs(Scope.ADMIN);
    Endpoint stored = card(id).endpoint();
    return changed(stored.id(), stored.settings(), status, Optional.of(stored.version()));
  }

  private Response changed(
      EndpointId id,
      Endpoint.Settings settings,
      EndpointStatus status,
      Optional<Version> expected) {
    var command =
        new ChangeEndpoint.Command(caller.account(), id, settings, status, expected.orElse(null));
    return switch (changeEndpoint.change(command)) {
      case ChangeEndpoint.Result.Changed changed ->
          Response.ok(EndpointJson.from(changed.endpoint()))
              .header(HttpHeaders.ETAG, Answers.quoted(changed.endpoint().version()))
              .build();
      case ChangeEndpoint.Result.Missing missing -> throw Answers.missing("webhook");
      case ChangeEndpoint.Result.Conflict conflict ->
          throw new RequestRefused(
              Problem.of(Problem.Kind.STALE_VERSION, "Read it again and repeat your change.")
                  .withConflict(Answers.tag(conflict.current().version()), List.of()));
    };
  }

  private ListEndpoints.Card card(String id) {
    return showEndpoint
        .show(caller.account(), EndpointIds.parse(id))
        .orElseThrow(() -> Answers.missing("webhook"));
  }
}
