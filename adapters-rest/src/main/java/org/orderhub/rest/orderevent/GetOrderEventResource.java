package org.orderhub.rest.orderevent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.ShowOrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.RequestRefused;

/** Events as the partner reads them. */
@Path("/v1")
@PartnerApi
@Tag(name = "Order events")
@Produces(MediaType.APPLICATION_JSON)
public final class GetOrderEventResource {
  private final ShowOrderEvent showOrderEvent;
  private final ListOrderEvents listOrderEvents;
  private final Caller caller;

  GetOrderEventResource(
      ShowOrderEvent showOrderEvent, ListOrderEvents listOrderEvents, Caller caller) {
    this.showOrderEvent = showOrderEvent;
    this.listOrderEvents = listOrderEvents;
    this.caller = caller;
  }

  @GET
  @Path("/GetOrderEvent")
  @Operation(operationId = "getOrderEvent", summary = "Get one order event")
  @Parameter(name = "id", required = true, description = "32 hexadecimal digits")
  @APIResponse(
      responseCode = "200",
      description = "The event",
      content = @Content(schema = @Schema(implementation = OrderEventSchemas.Partner.class)))
  @APIResponse(responseCode = "404", ref = "orderEventRefused")
  public Map<String, Object> show(@Parameter(hidden = true) UriInfo uri) {
    Errors errors = new Errors();
    Answers.onlyParameters(uri, errors, "id");
    errors.throwIfAny();
    return showOrderEvent
        .show(caller.account(), required(uri, "id", OrderEventId::parse))
        .map(OrderEventJson::asThePartnerHasIt)
        .orElseThrow(() -> Answers.missing("order event"));
  }

  @GET
  @Path("/GetOrderEvents")
  @Operation(
      operationId = "getOrderEvents",
      summary = "List the events of an order, the last first by when it happened")
  @Parameter(name = "order_id", required = true, description = "Our id, or the sender's")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = OrderEventSchemas.PartnerPage.class)))
  @APIResponse(responseCode = "404", ref = "orderEventRefused")
  public ListJson<Map<String, Object>> list(@Parameter(hidden = true) UriInfo uri) {
    OrderReference order = required(uri, "order_id", OrderReference::of);
    ListOrderEvents.Query query = EventPages.query(caller.account(), order, uri, "order_id");
    return switch (listOrderEvents.list(query)) {
      case ListOrderEvents.Result.OrderMissing missing -> throw Answers.missing("order");
      case ListOrderEvents.Result.Found found ->
          new ListJson<>(
              found.page().items().stream().map(OrderEventJson::asThePartnerHasIt).toList(),
              found.page().next());
    };
  }

  /**
   * @throws RequestRefused when the parameter is missing or wrong
   */
  private static <T> T required(UriInfo uri, String name, Function<String, T> parse) {
    String text = uri.getQueryParameters().getFirst(name);
    if (text == null || text.isEmpty()) {
      throw Answers.invalid(name, "required", "is required");
    }
    try {
      return parse.apply(text);
    } catch (InvalidValue invalid) {
      throw Answers.invalid(name, invalid.code(), invalid.reason());
    }
  }
}
