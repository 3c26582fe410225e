package org.orderhub.rest.order;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Times;

/** What an order was before. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderHistoryResource {
  private final ShowOrderHistory showHistory;
  private final ShowPastOrder showPastOrder;
  private final Caller caller;

  OrderHistoryResource(ShowOrderHistory showHistory, ShowPastOrder showPastOrder, Caller caller) {
    this.showHistory = showHistory;
    this.showPastOrder = showPastOrder;
    this.caller = caller;
  }

  @GET
  @Path("/{orderId}/history")
  @Operation(
      operationId = "getOrderHistory",
      summary = "List the versions of an order, or get it as of a time",
      description =
          "The newest thousand, the newest first, those of deleted orders of the same id included."
              + " With at, the answer is the order as it was then.")
  @Parameter(name = "at", description = "ISO 8601 with offset")
  @APIResponse(
      responseCode = "200",
      description = "The versions; with at, the order",
      content =
          @Content(
              schema = @Schema(oneOf = {HistoryJson.class, OrderJson.class}),
              examples = @ExampleObject(name = "history", ref = "history")))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String orderId, @Parameter(hidden = true) UriInfo uri) {
    Errors errors = new Errors();
    Answers.onlyParameters(uri, errors, "at");
    errors.throwIfAny();
    String at = uri.getQueryParameters().getFirst("at");
    return at == null ? history(orderId) : past(orderId, time(at));
  }

  private Response history(String orderId) {
    List<ShowOrderHistory.Step> steps = showHistory.show(caller.account(), OrderLinks.id(orderId));
    if (steps.isEmpty()) {
      throw Answers.missing("order");
    }
    return Response.ok(HistoryJson.from(steps)).build();
  }

  private Response past(String orderId, Instant at) {
    return showPastOrder
        .show(caller.account(), OrderLinks.id(orderId), at)
        .map(order ->
            Response.ok(OrderJson.from(new ShowOrder.View(order, "")))
                .header(HttpHeaders.ETAG, Answers.quoted(order.version()))
                .build())
        .orElseThrow(() -> Answers.missing("order"));
  }

  private static Instant time(String text) {
    try {
      return Times.parse(text);
    } catch (InvalidValue invalid) {
      throw Answers.invalid("at", invalid.code(), invalid.reason());
    }
  }
}
