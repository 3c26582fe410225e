package org.orderhub.rest.cart;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.StrictJson;
import org.orderhub.rest.shared.Trials;

/** The lines of a cart. Each answer is the cart afterwards. */
@Path(CartAnswers.ADDRESS + "/{cartId}/lines")
@PartnerApi
@Tag(name = "Carts")
@Produces(MediaType.APPLICATION_JSON)
public final class CartLineResource {
  private final ShowCart showCart;
  private final ChangeCart changeCart;
  private final Trials trials;
  private final Caller caller;

  CartLineResource(ShowCart showCart, ChangeCart changeCart, Trials trials, Caller caller) {
    this.showCart = showCart;
    this.changeCart = changeCart;
    this.trials = trials;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "addCartLine",
      summary = "Put a product into a cart",
      description =
          "At the catalogue's price unless one is told. The same product may stand on several"
              + " lines. Children belong to the line, ship with it and go with it.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = NewLineJson.class),
              examples = @ExampleObject(name = "newLine", ref = "newLine")))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response add(
      String cartId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Cart cart = stored(cartId);
    LineWish wish = LineReader.add(StrictJson.parse(body), cart.lines().currency());
    Version expected = Answers.expected(headers).orElse(null);
    var changed = change(cart.id(), expected, List.of(wish), uri);
    return CartAnswers.changed(
        CartAnswers.created(changed.cart(), uri), changed.cart(), changed.changes(), uri);
  }

  @PATCH
  @Path("/{lineId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @CanRehearse
  @Operation(
      operationId = "changeCartLine",
      summary = "Change a line of a cart",
      description =
          "A JSON merge patch of quantity, price, purchasePrice, reason, note and what may be done"
              + " to the line; all of it or nothing. A price that is told is never touched by the catalogue again; null takes"
              + " prices set by hand away. If-Match must be sent.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LinePatchJson.class),
              examples = @ExampleObject(name = "linePatch", ref = "linePatch")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notPossible")
  @APIResponse(responseCode = "428", ref = "versionRequired")
  public Response patch(
      String cartId,
      String lineId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Version expected = Answers.required(headers).orElse(null);
    Cart cart = stored(cartId);
    ProductLine line =
        cart.lines()
            .find(line(lineId))
            .orElseThrow(() -> LineProblems.of(new LineRefusal.UnknownLine(line(lineId))));
    List<LineWish> wishes = LinePatch.read(StrictJson.parse(body), line);
    var changed = change(cart.id(), expected, wishes, uri);
    return CartAnswers.changed(changed.cart(), changed.changes(), uri);
  }

  @DELETE
  @Path("/{lineId}")
  @CanRehearse
  @Operation(
      operationId = "removeCartLine",
      summary = "Take a line out of a cart",
      description = "The lines that belong to it go as well.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Removed",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response remove(
      String cartId,
      String lineId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Version expected = Answers.expected(headers).orElse(null);
    LineWish wish = new LineWish.Remove(line(lineId));
    var changed = change(CartAnswers.id(cartId), expected, List.of(wish), uri);
    return CartAnswers.changed(changed.cart(), changed.changes(), uri);
  }

  private ChangeCart.Result.Changed change(
      CartId cart, @Nullable Version expected, List<LineWish> wishes, UriInfo uri) {
    var command =
        new ChangeCart.Command(caller.account(), cart, null, expected, wishes, caller.actor());
    return CartAnswers.carriedOut(trials.carryOut(uri, () -> changeCart.change(command)));
  }

  private Cart stored(String cartId) {
    return showCart
        .show(caller.account(), CartAnswers.id(cartId))
        .orElseThrow(CartAnswers::missing);
  }

  private static ProductLineId line(String text) {
    return new ProductLineId(Keys.uuid("line", text));
  }
}
