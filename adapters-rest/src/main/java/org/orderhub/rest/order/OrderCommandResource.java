package org.orderhub.rest.order;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.ChangeOrderDelivery;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.TriggerOrderAction;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.StrictJson;

/** What may be asked of a stored order. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderCommandResource {
  private final ChangeOrderStatus changeOrderStatus;
  private final ChangeOrderDelivery changeOrderDelivery;
  private final TriggerOrderAction triggerOrderAction;
  private final ChangeRehearsals rehearsals;
  private final Caller caller;

  OrderCommandResource(
      ChangeOrderStatus changeOrderStatus,
      ChangeOrderDelivery changeOrderDelivery,
      TriggerOrderAction triggerOrderAction,
      ChangeRehearsals rehearsals,
      Caller caller) {
    this.changeOrderStatus = changeOrderStatus;
    this.changeOrderDelivery = changeOrderDelivery;
    this.triggerOrderAction = triggerOrderAction;
    this.rehearsals = rehearsals;
    this.caller = caller;
  }

  @POST
  @Path("/{orderId}/change-status")
  @CanRehearse
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeOrderStatus", summary = "Change status, external status, or both")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = StatusJson.class),
              examples = @ExampleObject(name = "status", ref = "status")))
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "What would change, for dryRun=true",
      content = @Content(schema = @Schema(implementation = ChangeRehearsalJson.class)))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public CompletionStage<Response> changeStatus(
      String orderId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderLinks links = OrderLinks.of(uri, request);
    var read = StatusReader.read(StrictJson.parse(body), Answers.expected(headers));
    var command =
        new ChangeOrderStatus.Command(
            caller.account(),
            OrderLinks.id(orderId),
            read.wish(),
            read.action(),
            caller.actor(),
            ReceivedBody.of("changeOrderStatus", body));
    return DryRun.isAsked(uri)
        ? rehearsals.answer(new RehearseChange.Change.Status(command))
        : changeOrderStatus
            .change(command)
            .thenApply(result -> ChangeAnswers.answer(result, links));
  }

  @POST
  @Path("/{orderId}/change-delivery")
  @CanRehearse
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeOrderDelivery", summary = "Change method, tracking or date")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = DeliveryChangeJson.class),
              examples = @ExampleObject(name = "delivery", ref = "delivery")))
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "What would change, for dryRun=true",
      content = @Content(schema = @Schema(implementation = ChangeRehearsalJson.class)))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public CompletionStage<Response> changeDelivery(
      String orderId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderLinks links = OrderLinks.of(uri, request);
    var read = DeliveryReader.read(StrictJson.parse(body), Answers.expected(headers));
    var command =
        new ChangeOrderDelivery.Command(
            caller.account(),
            OrderLinks.id(orderId),
            read.wish(),
            read.action(),
            caller.actor(),
            ReceivedBody.of("changeOrderDelivery", body));
    return DryRun.isAsked(uri)
        ? rehearsals.answer(new RehearseChange.Change.Delivery(command))
        : changeOrderDelivery
            .change(command)
            .thenApply(result -> ChangeAnswers.answer(result, links));
  }

  @POST
  @Path("/{orderId}/action")
  @CanRehearse
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "triggerOrderAction",
      summary = "Ask for a confirmation or a custom action",
      description = "Announced as order.action_triggered; the order stays as it is.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ActionJson.Request.class),
              examples = @ExampleObject(name = "action", ref = "action")))
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "What would be told, for dryRun=true",
      content = @Content(schema = @Schema(implementation = ActionRehearsalJson.class)))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notConnected")
  public CompletionStage<Response> trigger(
      String orderId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderLinks links = OrderLinks.of(uri, request);
    var read = ActionReader.read(StrictJson.parse(body), Answers.expected(headers));
    var command =
        new TriggerOrderAction.Command(
            caller.account(),
            OrderLinks.id(orderId),
            read.action(),
            read.expected(),
            caller.actor(),
            ReceivedBody.of("triggerOrderAction", body));
    return DryRun.isAsked(uri)
        ? rehearsals.answer(command)
        : triggerOrderAction
            .trigger(command)
            .thenApply(result -> ChangeAnswers.answer(result, links));
  }
}
