package org.orderhub.rest.webhook;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.Times;

/** What an endpoint was told, and is yet to be told. */
@Path("/v1/webhooks/{id}")
@PartnerApi
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class DeliveryResource {
  private static final String[] FILTERS = {"state", "type", "subjectId", "from", "until"};

  private final ListDeliveries listDeliveries;
  private final ShowDelivery showDelivery;
  private final ShowEndpoint showEndpoint;
  private final Caller caller;

  DeliveryResource(
      ListDeliveries listDeliveries,
      ShowDelivery showDelivery,
      ShowEndpoint showEndpoint,
      Caller caller) {
    this.listDeliveries = listDeliveries;
    this.showDelivery = showDelivery;
    this.showEndpoint = showEndpoint;
    this.caller = caller;
  }

  /** A page, for the contract. */
  @Schema(name = "WebhookDeliveries")
  public record DeliveryPageJson(List<DeliveryJson> items, @Nullable String next) {}

  @GET
  @Path("/deliveries")
  @Operation(operationId = "listDeliveries", summary = "List deliveries, the latest event first")
  @Parameter(
      name = "state",
      schema = @Schema(enumeration = {"waiting", "delivered", "exhausted", "parked"}))
  @Parameter(name = "type", description = "An event type, such as order.registered")
  @Parameter(name = "subjectId", description = "What the events are about: subjectId of a delivery")
  @Parameter(name = "from", description = "The first moment of the events")
  @Parameter(name = "until", description = "The moment after the last")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = DeliveryPageJson.class),
              examples = @ExampleObject(name = "deliveries", ref = "webhookDeliveries")))
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "404", ref = "missing")
  public Response deliveries(String id, @Parameter(hidden = true) UriInfo uri) {
    ListParameters given = ListParameters.of(uri, FILTERS);
    ListDeliveries.Filter filter = filter(given);
    int limit = given.limit();
    UUID cursor = given.value("cursor", DeliveryResource::cursor);
    given.throwIfAnyIsWrong();
    EndpointId endpoint =
        showEndpoint
            .show(caller.account(), EndpointIds.parse(id))
            .map(card -> card.endpoint().id())
            .orElseThrow(() -> Answers.missing("webhook"));
    Page<ListDeliveries.Row> page =
        listDeliveries.list(
            new ListDeliveries.Query(caller.account(), endpoint, filter, limit, cursor));
    return ListPages.answer(
        page, DeliveryJson::from, uri, "/v1/webhooks/" + endpoint + "/deliveries");
  }

  private static ListDeliveries.Filter filter(ListParameters given) {
    return new ListDeliveries.Filter(
        given.value("state", DeliveryResource::state),
        given.value("type", DeliveryResource::type),
        given.value("subjectId", DeliveryResource::subject),
        given.value("from", Times::parse),
        given.value("until", Times::parse));
  }

  @GET
  @Path("/deliveries/{eventId}")
  @Operation(operationId = "getDelivery", summary = "Get a delivery with its body and every try")
  @APIResponse(
      responseCode = "200",
      description = "The delivery",
      content = @Content(schema = @Schema(implementation = DeliveryJson.class)))
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

  private static ListDeliveries.State state(String text) {
    for (ListDeliveries.State state : ListDeliveries.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
        return state;
      }
    }
    throw new InvalidValue(
        "unknown_choice", "must be one of waiting, delivered, exhausted, parked");
  }

  private static EventType type(String name) {
    return EventType.named(name)
        .orElseThrow(() ->
            new InvalidValue("unknown_event_type", "must be one of " + EventTypesJson.allowed()));
  }

  private static UUID subject(String text) {
    return uuid(text, "not_an_id", "must be the subjectId of a delivery");
  }

  private static UUID cursor(String text) {
    return uuid(text, "cursor", "must be the cursor of a page before");
  }

  private static UUID uuid(String text, String code, String reason) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue(code, reason);
    }
  }
}
