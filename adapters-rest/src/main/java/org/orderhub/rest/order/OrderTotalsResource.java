package org.orderhub.rest.order;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;

/** How an order's amounts add up. */
@Path("/v1/orders/{orderId}/totals")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderTotalsResource {
  private final ShowOrder showOrder;
  private final Caller caller;

  OrderTotalsResource(ShowOrder showOrder, Caller caller) {
    this.showOrder = showOrder;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getOrderTotals",
      summary = "Get the arithmetic of every total",
      description =
          "Each step has its operands, its result and a text. A figure of the sender that differs by"
              + " more than the currency's smallest unit for each line is a mismatch. A price per"
              + " unit may be sent before or after discounts: whichever adds up is taken. Less may"
              + " be paid than the total, but not more.")
  @APIResponse(
      responseCode = "200",
      description = "The arithmetic",
      content =
          @Content(
              schema = @Schema(implementation = OrderTotalsJson.class),
              examples = @ExampleObject(name = "totals", ref = "totals")))
  @APIResponse(responseCode = "404", ref = "missing")
  public CompletionStage<Response> show(String orderId) {
    return showOrder
        .show(new Orders.Name(caller.account(), id(orderId)))
        .thenApply(found ->
            found
                .map(view ->
                    Response.ok(OrderTotalsJson.from(view.order()))
                        .header(HttpHeaders.ETAG, Answers.quoted(view.order().version()))
                        .build())
                .orElseThrow(() -> Answers.missing("order")));
  }

  private static OrderId id(String text) {
    try {
      return new OrderId(text);
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }
}
