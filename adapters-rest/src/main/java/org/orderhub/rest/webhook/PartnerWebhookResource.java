package org.orderhub.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Webhooks at the partner's addresses: the same ones as under {@code /v1/webhooks}. */
@Path(PartnerWebhookResource.PATH)
@PartnerApi
@Blocking
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class PartnerWebhookResource {
  static final String PATH = "/api/v1/webhooks/integrations/auth-required/webhooks";

  private final CreateEndpoint createEndpoint;
  private final ChangeEndpoint changeEndpoint;
  private final DeleteEndpoint deleteEndpoint;
  private final ShowEndpoint showEndpoint;
  private final Caller caller;

  PartnerWebhookResource(
      CreateEndpoint createEndpoint,
      ChangeEndpoint changeEndpoint,
      DeleteEndpoint deleteEndpoint,
      ShowEndpoint showEndpoint,
      Caller caller) {
    this.createEndpoint = createEndpoint;
    this.changeEndpoint = changeEndpoint;
    this.deleteEndpoint = deleteEndpoint;
    this.showEndpoint = showEndpoint;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createPartnerWebhook",
      summary = "Create a webhook",
      description =
          "ACTIVE unless said. Beside the partner's fields the answer holds, this once, the secret"
              + " that signs the messages (Standard Webhooks 1.0.0).")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.class),
              examples = @ExampleObject(name = "wish", ref = "partnerWebhookWish")))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.class),
              examples = @ExampleObject(name = "created", ref = "partnerWebhookCreated")))
  @APIResponse(responseCode = "400", ref = "invalid")
  public Response create(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    caller.needs(Scope.ADMIN);
    EndpointReader.Read read = PartnerWebhookReader.read(StrictJson.parse(body), null);
    CreateEndpoint.Created created =
        createEndpoint.create(
            new CreateEndpoint.Command(caller.account(), read.settings(), read.status()));
    return Response.created(Answers.address(uri, PATH, created.endpoint().id().toString()))
        .entity(PartnerWebhookJson.from(created))
        .build();
  }

  @GET
  @Path("/{webhookId}")
  @Operation(operationId = "getPartnerWebhook", summary = "Get a webhook")
  @APIResponse(
      responseCode = "200",
      description = "The webhook",
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.class),
              examples = @ExampleObject(name = "webhook", ref = "partnerWebhook")))
  @APIResponse(responseCode = "404", ref = "missing")
  public PartnerWebhookJson show(String webhookId) {
    return PartnerWebhookJson.from(stored(webhookId));
  }

  @PUT
  @Path("/{webhookId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePartnerWebhook",
      summary = "Change a webhook",
      description =
          "Every field is taken from the body; a password that is not sent stays as long as the"
              + " user name does. What only /v1/webhooks knows, such as headers, stays too.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.class),
              examples = @ExampleObject(name = "wish", ref = "partnerWebhookWish")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.class),
              examples = @ExampleObject(name = "webhook", ref = "partnerWebhook")))
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "404", ref = "missing")
  public PartnerWebhookJson change(String webhookId, byte[] body) {
    caller.needs(Scope.ADMIN);
    Endpoint stored = stored(webhookId);
    JsonNode json = StrictJson.parse(body);
    EndpointReader.Read read = PartnerWebhookReader.read(json, stored);
    var command =
        new ChangeEndpoint.Command(
            caller.account(), stored.id(), read.settings(), read.status(), null);
    return switch (changeEndpoint.change(command)) {
      case ChangeEndpoint.Result.Changed changed -> PartnerWebhookJson.from(changed.endpoint());
      case ChangeEndpoint.Result.Missing missing -> throw Answers.missing("webhook");
      case ChangeEndpoint.Result.Conflict conflict ->
          throw new RequestRefused(
              Problem.of(Problem.Kind.CONFLICT, "It was changed at the same moment."));
    };
  }

  @DELETE
  @Path("/{webhookId}")
  @Operation(
      operationId = "deletePartnerWebhook",
      summary = "Delete a webhook with all that waits for it")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  public Response delete(String webhookId) {
    caller.needs(Scope.ADMIN);
    return switch (deleteEndpoint.delete(caller.account(), EndpointIds.parse(webhookId))) {
      case DeleteEndpoint.Result.Deleted deleted -> Response.noContent().build();
      case DeleteEndpoint.Result.Missing missing -> throw Answers.missing("webhook");
    };
  }

  private Endpoint stored(String webhookId) {
    return showEndpoint
        .show(caller.account(), EndpointIds.parse(webhookId))
        .orElseThrow(() -> Answers.missing("webhook"))
        .endpoint();
  }
}
