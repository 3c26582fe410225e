package org.orderhub.web.shop;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.web.cart.PlanText;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** A customer confirms what the cart comes to; when that changed meanwhile, it is asked again. */
@Path("/shop/carts/{id}/checkout")
@HtmlPage
@CustomersOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ShopCheckoutPages {
  private final CheckOutCart checkOutCart;
  private final OwnCarts carts;
  private final CurrentShopper shopper;

  ShopCheckoutPages(CheckOutCart checkOutCart, OwnCarts carts, CurrentShopper shopper) {
    this.checkOutCart = checkOutCart;
    this.carts = carts;
    this.shopper = shopper;
  }

  @GET
  public Response ask(@PathParam("id") String step) {
    return carts
        .find(step)
        .map(planned ->
            planned.cart().isOpen() && !planned.cart().lines().isEmpty()
                ? page(200, planned, "")
                : Html.redirect(OwnCarts.address(planned.cart().id())))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response checkOut(@PathParam("id") String step, Form form) {
    var version = form.read("version", text -> new Version(Choices.number(text)));
    var plan = form.read("plan", PlanText::parse);
    return form.isRefused()
        ? ErrorPages.of(400)
        : carts
            .find(step)
            .map(planned -> checkOut(planned.cart(), version.orElseThrow(), plan.orElseThrow()))
            .orElseGet(ErrorPages::notFound);
  }

  private Response checkOut(Cart cart, Version version, ShipmentPlan plan) {
    var command =
        new CheckOutCart.Command(
            shopper.account(),
            cart.id(),
            shopper.id(),
            new CheckOutCart.Confirmed(version, plan, CheckOutCart.Prices.TODAYS),
            shopper.actor());
    return switch (checkOutCart.checkOut(command)) {
      case CheckOutCart.Result.Placed placed ->
          Flash.ORDERED.redirect(Url.of("/shop/orders").step(placed.order().value()));
      case CheckOutCart.Result.Differs differs ->
          again(
              cart,
              differs.prices().isEmpty()
                  ? "It would ship otherwise now. Nothing was ordered yet: please look again."
                  : "Prices changed meanwhile. Nothing was ordered yet: please look again.");
      case CheckOutCart.Result.Conflict conflict ->
          again(cart, "The cart was changed meanwhile. Nothing was ordered yet: look again.");
      case CheckOutCart.Result.Empty empty -> Html.redirect(OwnCarts.address(cart.id()));
      case CheckOutCart.Result.TooManyLines many ->
          again(cart, "In its shipments the order would have too many lines. Order in two steps.");
      case CheckOutCart.Result.DoesNotAddUp odd ->
          again(cart, "The order does not add up. Please ask your contact.");
      case CheckOutCart.Result.IdTaken taken ->
          again(cart, "The order cannot be made. Please ask your contact.");
      case CheckOutCart.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response again(Cart cart, String why) {
    return carts
        .find(cart.id())
        .map(planned ->
            planned.cart().isOpen()
                ? page(409, planned, why)
                : Html.redirect(OwnCarts.address(cart.id())))
        .orElseGet(ErrorPages::notFound);
  }

  /** Where prices are others now, the order can be confirmed once they are taken. */
  private static Response page(int status, ShowCartPlan.Planned planned, String why) {
    Cart cart = planned.cart();
    return Html.page(
        status,
        ShopTemplates.checkout(
            cart,
            OwnCarts.address(cart.id()).toString(),
            OwnCarts.plan(planned.plan(), cart.lines()),
            PlanText.of(planned.plan()),
            why,
            PriceNews.of(planned.priceChanges(), cart)));
  }
}
