package org.orderhub.rest.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.rest.idempotency.SafeToRepeat;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.StrictJson;

/** The partner's list of webhooks, the types there are, and the button that tests. */
@Path(PartnerWebhookResource.PATH)
@PartnerApi
@Blocking
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class PartnerWebhookListResource {
  private final ListEndpoints listEndpoints;
  private final ShowEndpoint showEndpoint;
  private final TestSettings testSettings;
  private final Caller caller;

  PartnerWebhookListResource(
      ListEndpoints listEndpoints,
      ShowEndpoint showEndpoint,
      TestSettings testSettings,
      Caller caller) {
    this.listEndpoints = listEndpoints;
    this.showEndpoint = showEndpoint;
    this.testSettings = testSettings;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listPartnerWebhooks",
      summary = "List webhooks by name",
      description = "Pages are numbered from 0.")
  @Parameter(
      name = "pageNumber",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "pageSize",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @Parameter(
      name = "search",
      description = "A part of the name, of at least 3 characters, in any case",
      schema = @Schema(type = SchemaType.STRING, minLength = 3))
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.PageJson.class),
              examples = @ExampleObject(name = "webhooks", ref = "partnerWebhooks")))
  @APIResponse(responseCode = "400", ref = "invalid")
  public PartnerWebhookJson.PageJson list(@Parameter(hidden = true) UriInfo uri) {
    PartnerPage page = PartnerPage.of(uri);
    List<Endpoint> found =
        listEndpoints.list(caller.account()).stream()
            .map(ListEndpoints.Card::endpoint)
            .filter(endpoint -> page.wants(endpoint.settings().name()))
            .toList();
    return page.of(found);
  }

  @GET
  @Path("/types")
  @Operation(
      operationId = "listPartnerWebhookTypes",
      summary = "List the events a webhook can be told of",
      description =
          "Those of OrderHub as the partner names events: OrderRegistered is order.registered.")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = PartnerWebhookJson.TypeJson.class),
              examples = @ExampleObject(name = "types", ref = "partnerWebhookTypes")))
  public List<PartnerWebhookJson.TypeJson> types() {
    return PartnerTypes.all();
  }

  @POST
  @Path("/test")
  @SafeToRepeat
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "testPartnerWebhook",
      summary = "Send an example request to a webhook's callback",
      description =
          "Takes what createPartnerWebhook takes, stored or not, and stores nothing. With the"
              + " webhookId of one that is stored, its secret signs, and a password that is not"
              + " sent is its own.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerWebhookJson.class),
              examples = @ExampleObject(name = "wish", ref = "partnerWebhookWish")))
  @APIResponse(
      responseCode = "200",
      description = "Tried: what was sent and what came back",
      content =
          @Content(
              schema = @Schema(implementation = CallJson.class),
              examples = @ExampleObject(name = "webhookTest", ref = "webhookTest")))
  @APIResponse(responseCode = "400", ref = "invalid")
  public CompletionStage<CallJson> test(byte[] body) {
    caller.needs(Scope.ADMIN);
    var json = StrictJson.parse(body);
    @Nullable Endpoint stored = stored(PartnerWebhookReader.id(json));
    EndpointReader.Read read = PartnerWebhookReader.read(json, stored);
    return testSettings
        .test(
            new TestSettings.Command(
                caller.account(), read.settings(), stored == null ? null : stored.id()))
        .thenApply(CallJson::from);
  }

  private @Nullable Endpoint stored(@Nullable EndpointId id) {
    return id == null
        ? null
        : showEndpoint
            .show(caller.account(), id)
            .map(ListEndpoints.Card::endpoint)
            .orElseThrow(() -> Answers.missing("webhook"));
  }
}
