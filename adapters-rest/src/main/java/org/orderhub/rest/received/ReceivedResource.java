package org.orderhub.rest.received;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.AddressAliases;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;

/** The bodies that made an order what it is. */
@Path("/v1/orders/{orderId}/received")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class ReceivedResource {
  private final IdentifyOrder identifyOrder;
  private final FindReceivedBodies findBodies;
  private final ShowReceivedBody showBody;
  private final Caller caller;

  ReceivedResource(
      IdentifyOrder identifyOrder,
      FindReceivedBodies findBodies,
      ShowReceivedBody showBody,
      Caller caller) {
    this.identifyOrder = identifyOrder;
    this.findBodies = findBodies;
    this.showBody = showBody;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listReceivedBodies",
      summary = "List the requests that registered and changed an order, the last first",
      description =
          "Bodies are kept for 90 days at least, byte for byte. A request that changed nothing is"
              + " not among them.")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ReceivedPageJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "404", ref = "missing")
  public Response list(
      String orderId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) RoutingContext request) {
    ListParameters given = ListParameters.of(uri);
    EventId after = given.value("cursor", ReceivedResource::place);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    var query = new FindReceivedBodies.Query(caller.account(), order(orderId), limit, after);
    String path =
        AddressAliases.ordersPrefix(request) + "/" + Answers.encoded(orderId) + "/received";
    return ListPages.answer(findBodies.find(query), ReceivedJson::from, uri, path);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getReceivedBody",
      summary = "Get the body of a request about an order, byte for byte")
  @APIResponse(
      responseCode = "200",
      description = "The body",
      content =
          @Content(
              schema = @Schema(implementation = ReceivedJson.class),
              examples = @ExampleObject(name = "received", ref = "received")))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String orderId, String id) {
    EventId event = new EventId(Keys.uuid("received body", id));
    return showBody
        .show(caller.account(), order(orderId), event)
        .map(view -> Response.ok(ReceivedJson.from(view)).build())
        .orElseThrow(() -> Answers.missing("received body"));
  }

  private OrderKey order(String orderId) {
    OrderId id = Keys.of("order", orderId, OrderId::new);
    return identifyOrder
        .identify(caller.account(), OrderReference.of(id))
        .orElseThrow(() -> Answers.missing("order"))
        .key();
  }

  private static EventId place(String text) {
    try {
      return new EventId(UUID.fromString(text));
    } catch (IllegalArgumentException notAPlace) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
  }

  /** The schema of a page. */
  @Schema(name = "ReceivedBodyPage")
  record ReceivedPageJson(List<ReceivedJson> items, String next) {}
}
