package org.orderhub.rest.orderevent;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.RecordOrderEvent;
import org.orderhub.application.orderevent.RecordOrderEvent.Result;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.AddressAliases;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.StrictJson;

/** What happened to an order. */
@Path("/v1/orders/{orderId}/events")
@PartnerApi
@Tag(name = "Order events")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderEventsResource {
  private final RecordOrderEvent recordOrderEvent;
  private final ListOrderEvents listOrderEvents;
  private final Caller caller;

  OrderEventsResource(
      RecordOrderEvent recordOrderEvent, ListOrderEvents listOrderEvents, Caller caller) {
    this.recordOrderEvent = recordOrderEvent;
    this.listOrderEvents = listOrderEvents;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordOrderEvent",
      summary = "Record what happened to an order, or tell it anew",
      description =
          "An event is told anew when its id is known, else when its eventReference is. Needs the"
              + " feature order-events.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = OrderEventSchemas.Ours.class),
              examples = @ExampleObject(name = "dispatched", ref = "dispatched")))
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = OrderEventSchemas.Ours.class)))
  @APIResponse(
      responseCode = "200",
      description = "Told anew",
      content = @Content(schema = @Schema(implementation = OrderEventSchemas.Ours.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "exists")
  public CompletionStage<Response> record(
      String orderId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) RoutingContext request) {
    OrderReference order = order(orderId);
    OrderEventReader reader = new OrderEventReader(Spelling.OURS, StrictJson.parse(body));
    OrderEventReader.Read read = reader.read(order);
    URI list = Answers.address(uri, AddressAliases.ordersPrefix(request), orderId, "events");
    return recordOrderEvent
        .record(
            new RecordOrderEvent.Command(
                caller.account(),
                order,
                reader.id(),
                read.reference(),
                read.report(),
                caller.actor(),
                ReceivedBody.of("recordOrderEvent", body)))
        .thenApply(result -> answer(result, list));
  }

  private static Response answer(Result result, URI list) {
    return switch (result) {
      case Result.Created created ->
          Response.created(list).entity(json(created.event(), created.order())).build();
      case Result.Updated updated -> Response.ok(json(updated.event(), updated.order())).build();
      case Result.SwitchedOff off -> throw EventRefusals.switchedOff(off);
      case Result.OrderMissing missing -> throw EventRefusals.missing(missing);
      case Result.UnknownLines unknown -> throw EventRefusals.unknownLines(unknown, Spelling.OURS);
      case Result.OfAnotherOrder other -> throw EventRefusals.ofAnotherOrder(other);
      case Result.ReferenceTaken taken -> throw EventRefusals.referenceTaken(taken);
    };
  }

  @GET
  @Operation(
      operationId = "listOrderEvents",
      summary = "List what happened to an order, the last first by when it happened")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = OrderEventSchemas.OurPage.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public ListJson<Map<String, Object>> list(String orderId, @Parameter(hidden = true) UriInfo uri) {
    ListOrderEvents.Query query = EventPages.query(caller.account(), order(orderId), uri);
    return switch (listOrderEvents.list(query)) {
      case ListOrderEvents.Result.OrderMissing missing -> throw Answers.missing("order");
      case ListOrderEvents.Result.Found found ->
          new ListJson<>(
              found.page().items().stream().map(event -> json(event, found.order())).toList(),
              found.page().next());
    };
  }

  private static Map<String, Object> json(OrderEvent event, OrderId order) {
    return OrderEventJson.asWeHaveIt(event, order.value());
  }

  /** An id that no order can have is the id of no order. */
  private static OrderReference order(String text) {
    try {
      return OrderReference.of(new OrderId(text));
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }
}
