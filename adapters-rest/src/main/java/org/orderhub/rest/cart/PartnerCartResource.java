package org.orderhub.rest.cart;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.StrictJson;

/** Carts at the partner's addresses. Each answer is the cart afterwards. */
@Path(PartnerCartResource.PATH)
@PartnerApi
@Tag(name = "Carts")
@Produces(MediaType.APPLICATION_JSON)
public final class PartnerCartResource {
  static final String PATH = "/api/v1/orderpath/integrations/auth-required/carts/{cartId}";

  private final ShowCart showCart;
  private final ChangeCart changeCart;
  private final Caller caller;

  PartnerCartResource(ShowCart showCart, ChangeCart changeCart, Caller caller) {
    this.showCart = showCart;
    this.changeCart = changeCart;
    this.caller = caller;
  }

  @PUT
  @Path("/add-configurable-products")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addConfigurableProducts",
      summary = "Add configurable products",
      description =
          "Children belong to their main line, ship with it and are removed with it; without one"
              + " they are lines of their own. All of it is added, or nothing.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerCartJson.ConfigurableProductsJson.class),
              examples = @ExampleObject(name = "cable", ref = "configurableProducts")))
  @APIResponse(
      responseCode = "200",
      description = "Added",
      content = @Content(schema = @Schema(implementation = PartnerCartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response addConfigurable(String cartId, byte[] body) {
    return change(stored(cartId), PartnerLineReader.configurableProducts(StrictJson.parse(body)));
  }

  @POST
  @Path("/add-configurable-products")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "postConfigurableProducts",
      summary = "Add configurable products",
      description = "The same as by PUT, and with an Idempotency-Key carried out once.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerCartJson.ConfigurableProductsJson.class),
              examples = @ExampleObject(name = "cable", ref = "configurableProducts")))
  @APIResponse(
      responseCode = "200",
      description = "Added",
      content = @Content(schema = @Schema(implementation = PartnerCartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response postConfigurable(String cartId, byte[] body) {
    return addConfigurable(cartId, body);
  }

  @PUT
  @Path("/add-products")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addProducts", summary = "Add products, each as a line of its own")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerCartJson.ProductsToAddJson.class),
              examples = @ExampleObject(name = "plug", ref = "productsToAdd")))
  @APIResponse(
      responseCode = "200",
      description = "Added",
      content = @Content(schema = @Schema(implementation = PartnerCartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response addProducts(String cartId, byte[] body) {
    return change(stored(cartId), PartnerLineReader.products(StrictJson.parse(body)));
  }

  @POST
  @Path("/change-product-line-prices")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeProductLinePrices",
      summary = "Set prices of lines by hand",
      description = "Of one content unit; what is not told stays. No catalogue touches them again.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PartnerCartJson.PricesJson.class),
              examples = @ExampleObject(name = "damaged", ref = "productLinePrices")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = PartnerCartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "lineRefused")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response changePrices(String cartId, byte[] body) {
    Cart cart = stored(cartId);
    return change(cart, PartnerLineReader.prices(StrictJson.parse(body), cart.lines().currency()));
  }

  private Cart stored(String cartId) {
    return showCart
        .show(caller.account(), CartAnswers.id(cartId))
        .orElseThrow(CartAnswers::missing);
  }

  private Response change(Cart cart, List<LineWish> wishes) {
    var command =
        new ChangeCart.Command(caller.account(), cart.id(), null, null, wishes, caller.actor());
    ChangeCart.Result.Changed changed = CartAnswers.carriedOut(changeCart.change(command));
    return Response.ok(PartnerCartJson.from(changed.cart())).build();
  }
}
