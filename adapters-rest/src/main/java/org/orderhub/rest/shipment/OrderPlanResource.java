package org.orderhub.rest.shipment;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.shipment.PlanOrder;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;

/** What of an order ships when. */
@Path("/v1/orders/{orderId}/plan")
@PartnerApi
@Blocking
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderPlanResource {
  private final PlanOrder planOrder;
  private final Caller caller;

  OrderPlanResource(PlanOrder planOrder, Caller caller) {
    this.planOrder = planOrder;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getOrderPlan",
      summary = "Get what of an order ships when",
      description =
          "By today's stock and restock dates of the products: what is in stock ships now, the rest"
              + " later. A line and the lines that belong to it ship whole, on the day on which the"
              + " last of them is there. Of an order that is completed, cancelled or dispatched"
              + " nothing ships any more.")
  @APIResponse(
      responseCode = "200",
      description = "The slots",
      content = @Content(schema = @Schema(implementation = ShipmentPlanJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String orderId) {
    return planOrder
        .plan(caller.account(), id(orderId))
        .map(planned -> Response.ok(ShipmentPlanJson.from(planned.plan())).build())
        .orElseThrow(() -> Answers.missing("order"));
  }

  private static OrderId id(String text) {
    try {
      return new OrderId(text);
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }
}
