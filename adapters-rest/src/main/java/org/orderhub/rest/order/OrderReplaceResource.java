package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.DeleteOrder;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.ReplaceOrder;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.shared.Actor;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.StrictJson;

/** Puts orders in the place of stored ones, patches and deletes them. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderReplaceResource {
  /** Somebody else may be as fast, again and again, but not for ever. */
  private static final int MOST_TRIES = 10;

  private final ReplaceOrder replaceOrder;
  private final ChangeRehearsals rehearsals;
  private final DeleteOrder deleteOrder;
  private final ShowOrder showOrder;
  private final Caller caller;
  private final ObjectMapper mapper;

  OrderReplaceResource(
      ReplaceOrder replaceOrder,
      ChangeRehearsals rehearsals,
      DeleteOrder deleteOrder,
      ShowOrder showOrder,
      Caller caller,
      ObjectMapper mapper) {
    this.replaceOrder = replaceOrder;
    this.rehearsals = rehearsals;
    this.deleteOrder = deleteOrder;
    this.showOrder = showOrder;
    this.caller = caller;
    this.mapper = mapper;
  }

  @PUT
  @Path("/{orderId}")
  @CanRehearse
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceOrder",
      summary = "Replace a whole order",
      description =
          "What is left out is empty afterwards. An answer can be sent back: what only answers hold"
              + " is passed over, and versionTag binds the replacement to the version it was made"
              + " on, as If-Match does.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = OrderJson.class),
              examples = @ExampleObject(name = "order", ref = "order")))
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "What would change, for dryRun=true",
      content = @Content(schema = @Schema(implementation = ChangeRehearsalJson.class)))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public CompletionStage<Response> replace(
      String orderId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderLinks links = OrderLinks.of(uri, request);
    ReplaceOrder.Command command =
        command(
            caller.account(),
            OrderReader.replacement(
                StrictJson.parse(body),
                OrderLinks.id(orderId),
                Answers.expected(headers),
                Replacement.Manner.REPLACE),
            caller.actor(),
            ReceivedBody.of("replaceOrder", body));
    return DryRun.isAsked(uri)
        ? rehearsed(command)
        : replaceOrder.replace(command).thenApply(result -> ChangeAnswers.answer(result, links));
  }

  @PATCH
  @Path("/{orderId}")
  @CanRehearse
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateOrder",
      summary = "Change some fields of an order",
      description =
          "A JSON merge patch (RFC 7396) of the order as GET answers it: null takes a field away,"
              + " a list is replaced as a whole. What comes out must be an order; what only answers"
              + " hold cannot be changed.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = Object.class),
            examples = @ExampleObject(name = "patch", ref = "patch")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Object.class),
            examples = @ExampleObject(name = "patch", ref = "patch"))
      })
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "What would change, for dryRun=true",
      content = @Content(schema = @Schema(implementation = ChangeRehearsalJson.class)))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public CompletionStage<Response> update(
      String orderId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderPatch patch = OrderPatch.read(StrictJson.parse(body), Answers.expected(headers));
    var name = new Orders.Name(caller.account(), OrderLinks.id(orderId));
    OrderLinks links = OrderLinks.of(uri, request);
    Sender sender = new Sender(caller.actor(), ReceivedBody.of("updateOrder", body));
    return DryRun.isAsked(uri)
        ? patched(name, patch, sender).thenCompose(this::rehearsed)
        : update(name, patch, sender, MOST_TRIES)
            .thenApply(result -> ChangeAnswers.answer(result, links));
  }

  private record Sender(Actor by, ReceivedBody body) {}

  private CompletionStage<ChangeResult> update(
      Orders.Name name, OrderPatch patch, Sender sender, int tries) {
    return patched(name, patch, sender)
        .thenCompose(replaceOrder::replace)
        .thenCompose(result ->
            isOvertaken(result, patch) && tries > 1
                ? update(name, patch, sender, tries - 1)
                : CompletableFuture.completedFuture(result));
  }

  /** The order as it is by now, with the patch on top. */
  private CompletionStage<ReplaceOrder.Command> patched(
      Orders.Name name, OrderPatch patch, Sender sender) {
    return showOrder
        .show(name)
        .thenApply(found -> {
          ShowOrder.View view = found.orElseThrow(() -> Answers.missing("order"));
          return command(name.account(), patch.on(view, mapper), sender.by(), sender.body());
        });
  }

  private CompletionStage<Response> rehearsed(ReplaceOrder.Command command) {
    return rehearsals.answer(new RehearseChange.Change.Replacement(command));
  }

  /** A patch for any version goes on top of whatever came between. */
  private static boolean isOvertaken(ChangeResult result, OrderPatch patch) {
    return result instanceof ChangeResult.Conflict && patch.expected().isEmpty();
  }

  private static ReplaceOrder.Command command(
      AccountId account, WithAction<Replacement> read, Actor by, ReceivedBody body) {
    return new ReplaceOrder.Command(account, read.wish(), read.action(), by, body);
  }

  @DELETE
  @Path("/{orderId}")
  @CanRehearse
  @Operation(
      operationId = "deleteOrder",
      summary = "Delete an order",
      description = "Its history stays; its id can be registered again, under a new key.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "What would be told, for dryRun=true",
      content = @Content(schema = @Schema(implementation = ChangeRehearsalJson.class)))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public CompletionStage<Response> delete(
      String orderId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderLinks links = OrderLinks.of(uri, request);
    var command =
        new DeleteOrder.Command(
            caller.account(),
            OrderLinks.id(orderId),
            Answers.expected(headers).orElse(null),
            caller.actor());
    return DryRun.isAsked(uri)
        ? rehearsals.answer(new RehearseChange.Change.Deletion(command))
        : deleteOrder.delete(command).thenApply(result -> ChangeAnswers.answer(result, links));
  }
}
