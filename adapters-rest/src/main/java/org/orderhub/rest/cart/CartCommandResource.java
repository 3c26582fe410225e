package org.orderhub.rest.cart;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.OpenCart;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.Trials;

/** Opening a cart, and bringing its prices up to date. */
@Path(CartAnswers.ADDRESS + "/{cartId}")
@PartnerApi
@Tag(name = "Carts")
@Produces(MediaType.APPLICATION_JSON)
public final class CartCommandResource {
  private final OpenCart openCart;
  private final ChangeCart changeCart;
  private final Trials trials;
  private final Caller caller;

  CartCommandResource(OpenCart openCart, ChangeCart changeCart, Trials trials, Caller caller) {
    this.openCart = openCart;
    this.changeCart = changeCart;
    this.trials = trials;
    this.caller = caller;
  }

  @POST
  @Path("/open")
  @CanRehearse
  @Operation(
      operationId = "openCart",
      summary = "Open a cart",
      description =
          "Whoever listens for cart.opened is told. Prices that follow the catalogue become those"
              + " of today; changes says which did.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response open(String cartId, @Parameter(hidden = true) UriInfo uri) {
    var command =
        new OpenCart.Command(caller.account(), CartAnswers.id(cartId), null, caller.actor());
    return switch (trials.carryOut(uri, () -> openCart.open(command))) {
      case OpenCart.Result.Opened opened ->
          CartAnswers.changed(opened.cart(), opened.changes(), uri);
      case OpenCart.Result.Missing missing -> throw CartAnswers.missing();
    };
  }

  @POST
  @Path("/use-todays-prices")
  @CanRehearse
  @Operation(
      operationId = "useTodaysPrices",
      summary = "Take the catalogue's prices of today over into a cart",
      description = "Prices set by hand stay as they are.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Taken over",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response useTodaysPrices(
      String cartId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    var command =
        new ChangeCart.Command(
            caller.account(),
            CartAnswers.id(cartId),
            null,
            Answers.expected(headers).orElse(null),
            List.of(new LineWish.UseTodaysPrices()),
            caller.actor());
    var changed = CartAnswers.carriedOut(trials.carryOut(uri, () -> changeCart.change(command)));
    return CartAnswers.changed(changed.cart(), changed.changes(), uri);
  }
}
