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
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.OrderProblems;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Registering an order. {@code /api/v3/orders} is the same. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class RegisterResource {
  private final RegisterOrder registerOrder;
  private final RehearseRegistration rehearse;
  private final Caller caller;

  RegisterResource(RegisterOrder registerOrder, RehearseRegistration rehearse, Caller caller) {
    this.registerOrder = registerOrder;
    this.rehearse = rehearse;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(operationId = "registerOrder", summary = "Register an order")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = OrderJson.class),
              examples = {
                @ExampleObject(name = "order", ref = "order"),
                @ExampleObject(name = "orderAsThePartnerSpells", ref = "orderAsThePartnerSpells")
              }))
  @APIResponse(responseCode = "202", ref = "accepted")
  @APIResponse(
      responseCode = "201",
      description = "Stored, when Prefer: wait=n was sent",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "What would happen, when dryRun=true was sent",
      content = @Content(schema = @Schema(implementation = RehearsalJson.class)))
  @APIResponse(responseCode = "409", ref = "exists")
  public CompletionStage<Response> register(
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    OrderLinks links = OrderLinks.of(uri, request);
    var read = OrderReader.read(StrictJson.parse(body));
    var command =
        new RegisterOrder.Command(
            caller.account(),
            read.wish(),
            read.action(),
            caller.actor(),
            ReceivedBody.of("registerOrder", body));
    if (DryRun.isAsked(uri)) {
      return rehearse
          .rehearse(command)
          .thenApply(result -> Response.ok(RehearsalJson.of(stored(result, links))).build());
    }
    return registerOrder
        .register(command)
        .thenApply(result -> stored(result, links))
        .thenApply(registered ->
            Answers.wait(headers).isPresent()
                ? created(registered, links)
                : links.accepted(registered.job()));
  }

  /**
   * What became of the order.
   *
   * @throws RequestRefused when its id was taken
   */
  static RegisterOrder.Result.Registered stored(RegisterOrder.Result result, OrderLinks links) {
    return switch (result) {
      case RegisterOrder.Result.Registered registered -> registered;
      case RegisterOrder.Result.AlreadyExists exists -> throw refused(exists, links);
      case RegisterOrder.Result.DoesNotAddUp refused ->
          throw OrderProblems.doesNotAddUp(refused.mismatches());
    };
  }

  private static RequestRefused refused(
      RegisterOrder.Result.AlreadyExists exists, OrderLinks links) {
    return new RequestRefused(
        Problem.of(
                Problem.Kind.ALREADY_EXISTS,
                exists.isIdentical()
                    ? "The same order is stored: there is nothing left to do."
                    : "Another order of this id is stored. Replace it, or send another id.")
            .withHref(links.order(exists.orderId()).toString())
            .withDifferences(exists.differences()));
  }

  private static Response created(RegisterOrder.Result.Registered registered, OrderLinks links) {
    var order = registered.order();
    return Response.created(links.order(order.orderId()))
        .header("Preference-Applied", "wait")
        .header(HttpHeaders.ETAG, Answers.quoted(order.version()))
        .entity(OrderJson.from(new ShowOrder.View(order, "")))
        .build();
  }
}
