package org.orderhub.rest.cart;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;
import org.orderhub.rest.shared.Trials;

/** What a cart would come to, and the order it becomes. */
@Path(CartAnswers.ADDRESS + "/{cartId}")
@PartnerApi
@Tag(name = "Carts")
@Produces(MediaType.APPLICATION_JSON)
public final class CartCheckoutResource {
  private final ShowCartPlan showCartPlan;
  private final CheckOutCart checkOutCart;
  private final Trials trials;
  private final Caller caller;

  CartCheckoutResource(
      ShowCartPlan showCartPlan, CheckOutCart checkOutCart, Trials trials, Caller caller) {
    this.showCartPlan = showCartPlan;
    this.checkOutCart = checkOutCart;
    this.trials = trials;
    this.caller = caller;
  }

  @GET
  @Path("/plan")
  @Operation(
      operationId = "getCartPlan",
      summary = "Get what of a cart would ship when",
      description =
          "By today's stock. Each slot that waits names the line that forces it. The slots can be"
              + " sent with the check-out: it then asks again where they differ.")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = CartPlanJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response plan(String cartId) {
    return showCartPlan
        .show(caller.account(), CartAnswers.id(cartId))
        .map(planned ->
            Response.ok(CartPlanJson.from(planned))
                .header(HttpHeaders.ETAG, Answers.quoted(planned.cart().version()))
                .build())
        .orElseThrow(CartAnswers::missing);
  }

  @POST
  @Path("/checkout")
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "checkOutCart",
      summary = "Turn a cart into an order",
      description =
          "At the prices shown, the lines grouped by shipment. The version that was seen must be"
              + " named, by If-Match or versionTag. Sent again it answers the same order.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CheckoutJson.WishJson.class),
              examples = @ExampleObject(name = "checkOut", ref = "checkOut")))
  @APIResponse(
      responseCode = "200",
      description = "It is that order already, or what would happen when dryRun=true was sent",
      content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is an order now",
      content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "notAsConfirmed")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notPossible")
  @APIResponse(responseCode = "428", ref = "versionRequired")
  public Response checkOut(
      String cartId,
      byte @Nullable [] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    var command =
        new CheckOutCart.Command(
            caller.account(),
            CartAnswers.id(cartId),
            null,
            confirmed(body, headers),
            caller.actor());
    return switch (trials.carryOut(uri, () -> checkOutCart.checkOut(command))) {
      case CheckOutCart.Result.Placed placed -> answer(placed, uri);
      case CheckOutCart.Result.Missing missing -> throw CartAnswers.missing();
      case CheckOutCart.Result.Conflict conflict -> throw CheckoutProblems.of(conflict);
      case CheckOutCart.Result.Differs differs -> throw CheckoutProblems.of(differs);
      case CheckOutCart.Result.Empty empty -> throw CheckoutProblems.empty();
      case CheckOutCart.Result.TooManyLines many -> throw CheckoutProblems.of(many);
      case CheckOutCart.Result.IdTaken taken -> throw CheckoutProblems.of(taken);
      case CheckOutCart.Result.DoesNotAddUp refused -> throw CheckoutProblems.of(refused);
    };
  }

  private static CheckOutCart.Confirmed confirmed(byte @Nullable [] body, HttpHeaders headers) {
    Fields fields =
        Fields.of(
            StrictJson.parse(body == null || body.length == 0 ? new byte[] {'{', '}'} : body),
            new Errors());
    Version told = fields.value("versionTag", Answers::version);
    ShipmentPlan plan = ShownPlanReader.read(fields);
    CheckOutCart.Prices prices =
        fields.value("prices", text -> PublicNames.parse(CheckOutCart.Prices.class, text));
    fields.refuseOthers();
    fields.errors().throwIfAny();
    Optional<Version> expected = told == null ? Answers.required(headers) : Optional.of(told);
    return new CheckOutCart.Confirmed(
        expected.orElse(null), plan, prices == null ? CheckOutCart.Prices.TODAYS : prices);
  }

  private static Response answer(CheckOutCart.Result.Placed placed, UriInfo uri) {
    boolean isTried = DryRun.isAsked(uri);
    URI href = Answers.address(uri, "/v1/orders", placed.order().value());
    return (placed.isNew() && !isTried ? Response.created(href) : Response.ok())
        .header(HttpHeaders.ETAG, Answers.quoted(placed.cart().version()))
        .entity(
            new CheckoutJson(
                placed.order().value(),
                href.toString(),
                CartJson.from(placed.cart()),
                isTried ? true : null))
        .build();
  }
}
