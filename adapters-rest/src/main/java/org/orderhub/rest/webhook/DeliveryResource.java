package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.rest.idempotency.SafeToRepeat;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.ListJson;

/** What an endpoint was told, and a test call. */
@Path("/v1/webhooks/{id}")
@PartnerApi
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class DeliveryResource {
  private final ListDeliveries listDeliveries;
  private final ShowDelivery showDelivery;
  private final ShowEndpoint showEndpoint;
  private final TestEndpoint testEndpoint;
  private final Caller caller;

  DeliveryResource(
      ListDeliveries listDeliveries,
      ShowDelivery showDelivery,
      ShowEndpoint showEndpoint,
      TestEndpoint testEndpoint,
      Caller caller) {
    this.listDeliveries = listDeliveries;
    this.showDelivery = showDelivery;
    this.showEndpoint = showEndpoint;
    this.testEndpoint = testEndpoint;
    this.caller = caller;
  }

  @POST
  @Path("/test")
  @Blocking
  @SafeToRepeat
  @Operation(
      operationId = "testWebhook",
      summary = "Send a signed test message now",
      description = "Answers with what was sent and what came back. Nothing is queued.")
  @APIResponse(responseCode = "200", description = "Tried")
  @APIResponse(responseCode = "404", ref = "missing")
  public CompletionStage<TestJson> test(String id) {
    caller.needs(Scope.ADMIN);
    return testEndpoint
        .test(caller.account(), EndpointIds.parse(id))
        .thenApply(result ->
            switch (result) {
              case TestEndpoint.Result.Tried tried ->
                  new TestJson(tried.body(), AttemptJson.from(tried.attempt()));
              case TestEndpoint.Result.Missing missing -> throw Answers.missing("webhook");
            });
  }

  /**
   * A test call.
   *
   * @param request the message as it was sent
   */
  @Schema(name = "WebhookTest")
  public record TestJson(@JsonRawValue String request, AttemptJson attempt) {}

  @GET
  @Path("/deliveries")
  @Operation(operationId = "listDeliveries", summary = "List deliveries, the latest event first")
  @APIResponse(responseCode = "200", description = "A page")
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "404", ref = "missing")
  public ListJson<DeliveryJson> deliveries(String id, @Parameter(hidden = true) UriInfo uri) {
    EndpointId endpoint =
        showEndpoint
            .show(caller.account(), EndpointIds.parse(id))
            .map(card -> card.endpoint().id())
            .orElseThrow(() -> Answers.missing("webhook"));
    Page<ListDeliveries.Row> page =
        listDeliveries.list(
            new ListDeliveries.Query(
                caller.account(), endpoint, state(uri), Answers.limit(uri), cursor(uri)));
    return new ListJson<>(page.items().stream().map(DeliveryJson::from).toList(), page.next());
  }

  @GET
  @Path("/deliveries/{eventId}")
  @Operation(operationId = "getDelivery", summary = "Get a delivery with its body and every try")
  @APIResponse(responseCode = "200", description = "The delivery")
  @APIResponse(responseCode = "404", ref = "missing")
  public DeliveryJson delivery(String id, String eventId) {
    return showDelivery
        .show(
            caller.account(),
            EndpointIds.parse(id),
            new EventId(EndpointIds.uuid(eventId, "delivery")))
        .map(DeliveryJson::from)
        .orElseThrow(() -> Answers.missing("delivery"));
  }

  private static ListDeliveries.@Nullable State state(UriInfo uri) {
    Errors errors = new Errors();
    Answers.onlyParameters(uri, errors, "state", "limit", "cursor");
    errors.throwIfAny();
    String text = uri.getQueryParameters().getFirst("state");
    if (text == null || text.isEmpty()) {
      return null;
    }
    for (ListDeliveries.State state : ListDeliveries.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
        return state;
      }
    }
    throw Answers.invalid(
        "state", "unknown_choice", "must be one of waiting, delivered, exhausted, parked");
  }

  private static @Nullable UUID cursor(UriInfo uri) {
    String text = uri.getQueryParameters().getFirst("cursor");
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notACursor) {
      throw Answers.invalid("cursor", "cursor", "must be the cursor of a page before");
    }
  }
}
