package org.orderhub.rest.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.intake.AmendOrder;
import org.orderhub.application.intake.TakeInOrder;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.intake.IntakeOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.OrderProblems;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Orders, services and appointments from outside, as the partner's page sends them. */
@Path("/api/order")
@PartnerApi
@Tag(name = "Order intake")
@Produces(MediaType.APPLICATION_JSON)
public final class IntakeResource {
  private final TakeInOrder takeInOrder;
  private final AmendOrder amendOrder;
  private final IdentifyOrder identifyOrder;
  private final ShowOrders showOrders;
  private final Caller caller;

  IntakeResource(
      TakeInOrder takeInOrder,
      AmendOrder amendOrder,
      IdentifyOrder identifyOrder,
      ShowOrders showOrders,
      Caller caller) {
    this.takeInOrder = takeInOrder;
    this.amendOrder = amendOrder;
    this.identifyOrder = identifyOrder;
    this.showOrders = showOrders;
    this.caller = caller;
  }

  @POST
  @Path("/addOrder")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addOrder",
      summary = "Add an order, a service or an appointment",
      description =
          "The customer is found by phone, else by e-mail, else added. company_id,"
              + " company_order_id, totalAmount, firstName, phoneNumber, postalCode and"
              + " streetAddress1 are mandatory. Without products the order has one line of its"
              + " total amount.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = IntakeSchemas.Order.class),
              examples = @ExampleObject(name = "intake", ref = "intake")))
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = IntakeAnswer.class)))
  @APIResponse(responseCode = "409", ref = "intakeRefused")
  public CompletionStage<Response> add(byte[] body) {
    IntakeReader.Read read = new IntakeReader(caller.tenant(), StrictJson.parse(body)).order();
    return takeInOrder
        .takeIn(
            new TakeInOrder.Command(
                caller.account(),
                read.orderId(),
                read.currency(),
                read.told(),
                caller.actor(),
                ReceivedBody.of("addOrder", body)))
        .thenApply(result ->
            switch (result) {
              case TakeInOrder.Result.TakenIn taken ->
                  Response.status(Response.Status.CREATED)
                      .entity(IntakeAnswer.done(taken.order(), "Order added"))
                      .build();
              case TakeInOrder.Result.AlreadyExists exists ->
                  throw new RequestRefused(
                      Problem.of(
                          Problem.Kind.ALREADY_EXISTS,
                          "An order of this company_order_id is stored. Update it, or send another"
                              + " id."));
              case TakeInOrder.Result.DoesNotAddUp refused ->
                  throw doesNotAddUp(refused.mismatches());
            });
  }

  @POST
  @Path("/updateOrder/{orderId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "updateIntakeOrder",
      summary = "Change what the body tells of an order, and nothing else",
      description =
          "orderId is company_order_id or our id. Only company_id is mandatory; it cannot be"
              + " changed, nor can the currency. PUT means the same.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = IntakeSchemas.Order.class),
              examples = @ExampleObject(name = "intakeUpdate", ref = "intakeUpdate")))
  @APIResponse(
      responseCode = "200",
      description = "The order is as told",
      content = @Content(schema = @Schema(implementation = IntakeAnswer.class)))
  @APIResponse(responseCode = "404", ref = "intakeRefused")
  @Blocking
  public CompletionStage<Response> update(String orderId, byte[] body) {
    IntakeReader reader = new IntakeReader(caller.tenant(), StrictJson.parse(body));
    Order order = find(orderId);
    IntakeOrder told = reader.change(order);
    return amendOrder
        .amend(
            new AmendOrder.Command(
                caller.account(),
                order.orderId(),
                order.contents().currency(),
                told,
                caller.actor(),
                ReceivedBody.of("updateOrder", body)))
        .thenApply(IntakeResource::answer);
  }

  @PUT
  @Path("/updateOrder/{orderId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  @Blocking
  public CompletionStage<Response> put(String orderId, byte[] body) {
    return update(orderId, body);
  }

  private static Response answer(AmendOrder.Result result) {
    return switch (result) {
      case AmendOrder.Result.Amended amended ->
          Response.ok(IntakeAnswer.done(amended.order(), "Order updated")).build();
      case AmendOrder.Result.OtherCurrency other ->
          throw new RequestRefused(
              Problem.of(
                  Problem.Kind.CONFLICT,
                  "The order's currency is " + other.currency() + " by now. Read it again."));
      case AmendOrder.Result.Missing missing -> throw Answers.missing("order");
      case AmendOrder.Result.DoesNotAddUp refused -> throw doesNotAddUp(refused.mismatches());
    };
  }

  private static RequestRefused doesNotAddUp(List<Mismatch> mismatches) {
    return OrderProblems.doesNotAddUp(
        mismatches, pointer -> pointer.equals("/totalPrice") ? "/totalAmount" : pointer);
  }

  @GET
  @Path("/{orderId}")
  @Operation(
      operationId = "getIntakeOrder",
      summary = "Get an order as order intake tells it",
      description = "orderId is company_order_id or our id.")
  @APIResponse(
      responseCode = "200",
      description = "The order",
      content = @Content(schema = @Schema(implementation = IntakeSchemas.Order.class)))
  @APIResponse(responseCode = "404", ref = "intakeRefused")
  public Map<String, Object> show(String orderId) {
    return IntakeJson.from(caller.tenant(), find(orderId));
  }

  private Order find(String orderId) {
    return identifyOrder
        .identify(caller.account(), reference(orderId))
        .flatMap(known ->
            showOrders.show(List.of(new Orders.Name(caller.account(), known.orderId()))).getFirst())
        .map(ShowOrder.View::order)
        .orElseThrow(() -> Answers.missing("order"));
  }

  /** An id that no order can have is the id of no order. */
  private static OrderReference reference(String text) {
    try {
      return OrderReference.of(text);
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }
}
