package org.orderhub.rest.cart;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.cart.CreateCart;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.StrictJson;
import org.orderhub.rest.shared.Trials;

/** Carts: begin one, list them, look at one. */
@Path(CartAnswers.ADDRESS)
@PartnerApi
@Tag(name = "Carts")
@Produces(MediaType.APPLICATION_JSON)
public final class CartResource {
  private final CreateCart createCart;
  private final ShowCart showCart;
  private final FindCarts findCarts;
  private final CartCustomers customers;
  private final Trials trials;
  private final Caller caller;

  CartResource(
      CreateCart createCart,
      ShowCart showCart,
      FindCarts findCarts,
      CartCustomers customers,
      Trials trials,
      Caller caller) {
    this.createCart = createCart;
    this.showCart = showCart;
    this.findCarts = findCarts;
    this.customers = customers;
    this.trials = trials;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "createCart",
      summary = "Give a customer a new cart",
      description = "The currency is the account's where none is named. Nobody has opened it yet.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = NewCartJson.class),
              examples = @ExampleObject(name = "newCart", ref = "newCart")))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response create(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    String customerId = fields.present("customerId") ? CartCustomers.read(fields) : null;
    Currency currency = fields.value("currencyCode", Currencies::parse);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    CustomerId customer = customers.known(String.valueOf(customerId));
    var command =
        new CreateCart.Command(
            caller.account(),
            customer,
            currency == null ? caller.tenant().currency() : currency,
            caller.actor());
    return switch (trials.carryOut(uri, () -> createCart.create(command))) {
      case CreateCart.Result.Created created ->
          CartAnswers.of(CartAnswers.created(created.cart(), uri), created.cart(), uri);
      case CreateCart.Result.UnknownCustomer unknown -> throw CartCustomers.unknown();
    };
  }

  @GET
  @Operation(operationId = "listCarts", summary = "List carts, the newest first")
  @Parameter(name = "customerId", description = "Of one customer: UUID, number or your own id")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = CartRowJson.CartPageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri, "customerId");
    CustomerId customer = given.value("customerId", customers::named);
    CartId after = given.value("cursor", CartAnswers::cursor);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    return ListPages.answer(
        findCarts.find(new FindCarts.Query(caller.account(), customer, limit, after)),
        CartRowJson::from,
        uri,
        CartAnswers.ADDRESS);
  }

  @GET
  @Path("/{cartId}")
  @Operation(
      operationId = "getCart",
      summary = "Get a cart",
      description = "Looking is not opening: nobody is told.")
  @APIResponse(
      responseCode = "200",
      description = "The cart",
      content = @Content(schema = @Schema(implementation = CartJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String cartId) {
    return showCart
        .show(caller.account(), CartAnswers.id(cartId))
        .map(CartAnswers::shown)
        .orElseThrow(CartAnswers::missing);
  }

  /** The body of a new cart. */
  @Schema(
      name = "NewCart",
      requiredProperties = {"customerId"})
  record NewCartJson(
      @Schema(description = "UUID, number or your own id of the customer") String customerId,
      @Schema(description = "ISO 4217; the account's where not sent") String currencyCode) {}
}
