package org.orderhub.rest.orderevent;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.orderevent.RecordOrderEvent;
import org.orderhub.application.orderevent.RecordOrderEvent.Result;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Events as the partner's page sends them. */
@Path("/v1/CreateOrderEvent")
@PartnerApi
@Tag(name = "Order events")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateOrderEventResource {
  private final RecordOrderEvent recordOrderEvent;
  private final Caller caller;

  CreateOrderEventResource(RecordOrderEvent recordOrderEvent, Caller caller) {
    this.recordOrderEvent = recordOrderEvent;
    this.caller = caller;
  }

  /** Browsers name a text that a script sends text/plain when the script names no type. */
  @POST
  @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  @Operation(
      operationId = "createOrderEvent",
      summary = "Record what happened to an order, or tell it anew",
      description =
          "An event is told anew when its id is known, else when its event_reference is. An id"
              + " that is not known becomes the new event's. Values of order_event_lines hold for"
              + " the event only; without lines it is about all of the order's. The account needs"
              + " the feature order-events.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OrderEventSchemas.Partner.class),
              examples = @ExampleObject(name = "orderEvent", ref = "orderEvent")))
  @APIResponse(
      responseCode = "200",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = OrderEventAnswer.class)))
  @APIResponse(responseCode = "404", ref = "orderEventRefused")
  @APIResponse(responseCode = "409", ref = "orderEventRefused")
  public CompletionStage<Response> create(byte[] body) {
    OrderEventReader reader = new OrderEventReader(Spelling.PARTNER, StrictJson.parse(body));
    try {
      OrderEventReader.Read read = reader.read();
      return recordOrderEvent
          .record(
              new RecordOrderEvent.Command(
                  caller.account(),
                  read.order(),
                  reader.id(),
                  read.reference(),
                  read.report(),
                  caller.actor(),
                  ReceivedBody.of("createOrderEvent", body)))
          .thenApply(result -> answer(result, reader));
    } catch (RequestRefused refused) {
      return CompletableFuture.completedFuture(answer(refused, reader));
    }
  }

  private static Response answer(Result result, OrderEventReader reader) {
    return switch (result) {
      case Result.Created created ->
          answer(OrderEventAnswer.done(created.event().id(), "Order event created"));
      case Result.Updated updated ->
          answer(OrderEventAnswer.done(updated.event().id(), "Order event updated"));
      case Result.SwitchedOff off -> answer(EventRefusals.switchedOff(off), reader);
      case Result.OrderMissing missing -> answer(EventRefusals.missing(missing), reader);
      case Result.UnknownLines unknown ->
          answer(EventRefusals.unknownLines(unknown, Spelling.PARTNER), reader);
      case Result.OfAnotherOrder other -> answer(EventRefusals.ofAnotherOrder(other), reader);
      case Result.ReferenceTaken taken -> answer(EventRefusals.referenceTaken(taken), reader);
    };
  }

  private static Response answer(RequestRefused refused, OrderEventReader reader) {
    return answer(OrderEventAnswer.refused(reader.id(), refused.problem()));
  }

  private static Response answer(OrderEventAnswer answer) {
    return Response.status(answer.status()).entity(answer).build();
  }
}
