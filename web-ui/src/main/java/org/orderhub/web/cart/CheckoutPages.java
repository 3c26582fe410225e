package org.orderhub.web.cart;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shipment.PlanView;

/** Confirms what a cart comes to, and turns it into an order; asks again when that changed. */
@Path("/carts/{id}/checkout")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CheckoutPages {
  private final CheckOutCart checkOutCart;
  private final ShowCartPlan showCartPlan;
  private final CartViews views;
  private final CurrentVisit visit;

  CheckoutPages(
      CheckOutCart checkOutCart, ShowCartPlan showCartPlan, CartViews views, CurrentVisit visit) {
    this.checkOutCart = checkOutCart;
    this.showCartPlan = showCartPlan;
    this.views = views;
    this.visit = visit;
  }

  /**
   * What is to be confirmed.
   *
   * @param planText goes with the form
   * @param why the order was not made; empty at first
   * @param differences from what was confirmed before
   */
  record Confirmation(
      Cart cart,
      Customer customer,
      PlanView plan,
      String planText,
      String why,
      List<Difference> differences,
      boolean isRepriced) {}

  @CheckedTemplate(basePath = "cart")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance checkout(Confirmation confirmation);
  }

  @GET
  public Response ask(@PathParam("id") String step) {
    return StoredCart.id(step)
        .flatMap(id -> showCartPlan.show(visit.account(), id))
        .map(planned ->
            planned.cart().isOpen() && !planned.cart().lines().isEmpty()
                ? page(
                    200,
                    planned.cart(),
                    planned.plan(),
                    "",
                    Difference.listOf(planned.priceChanges(), planned.cart()))
                : Html.redirect(Url.of(CartFormats.href(planned.cart().id()))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response checkOut(@PathParam("id") String step, Form form) {
    Optional<CartId> id = StoredCart.id(step);
    @Nullable Version seen =
        form.read("version", text -> new Version(Choices.number(text))).orElse(null);
    @Nullable ShipmentPlan plan = form.read("plan", PlanText::parse).orElse(null);
    if (id.isEmpty() || form.isRefused()) {
      return id.isEmpty() ? ErrorPages.notFound() : ErrorPages.of(400);
    }
    var prices =
        form.has("prices", CheckOutCart.Prices.AS_SHOWN.name())
            ? CheckOutCart.Prices.AS_SHOWN
            : CheckOutCart.Prices.TODAYS;
    var command =
        new CheckOutCart.Command(
            visit.account(),
            id.get(),
            null,
            new CheckOutCart.Confirmed(seen, plan, prices),
            visit.actor());
    return answer(step, checkOutCart.checkOut(command));
  }

  private Response answer(String step, CheckOutCart.Result result) {
    return switch (result) {
      case CheckOutCart.Result.Placed placed ->
          Flash.CART_CHECKED_OUT.redirect(Url.of("/orders").step(placed.order().value()));
      case CheckOutCart.Result.Differs differs ->
          page(
              409,
              differs.cart(),
              differs.plan(),
              differs.prices().isEmpty()
                  ? "It would ship otherwise now. Nothing was ordered yet: please look again."
                  : "The catalogue has other prices now. Nothing was ordered yet: please decide.",
              Stream.concat(
                      Difference.listOf(differs.prices(), differs.cart()).stream(),
                      Difference.listOf(differs.shipments(), differs.cart()).stream())
                  .toList());
      case CheckOutCart.Result.Conflict conflict -> again(step, conflict.current());
      case CheckOutCart.Result.Empty empty ->
          Html.redirect(Url.of(CartFormats.href(empty.cart().id())));
      case CheckOutCart.Result.TooManyLines many ->
          refused(step, "In its shipments the order would have more than 2,000 lines.");
      case CheckOutCart.Result.IdTaken taken ->
          refused(step, "Another order has the id " + taken.order() + " already.");
      case CheckOutCart.Result.DoesNotAddUp odd ->
          refused(step, "The account refuses orders that do not add up, and this one does not.");
      case CheckOutCart.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response again(String step, Cart current) {
    return current.isOpen()
        ? refused(step, "Somebody changed the cart meanwhile. Nothing was ordered: look again.")
        : Html.redirect(Url.of(CartFormats.href(current.id())));
  }

  private Response refused(String step, String why) {
    return StoredCart.id(step)
        .flatMap(id -> showCartPlan.show(visit.account(), id))
        .map(planned ->
            page(
                409,
                planned.cart(),
                planned.plan(),
                why,
                Difference.listOf(planned.priceChanges(), planned.cart())))
        .orElseGet(ErrorPages::notFound);
  }

  private Response page(
      int status, Cart cart, ShipmentPlan plan, String why, List<Difference> differences) {
    return Html.page(
        status,
        Templates.checkout(
            new Confirmation(
                cart,
                views.customer(cart),
                CartViews.plan(plan, cart.lines()),
                PlanText.of(plan),
                why,
                differences,
                differences.stream().anyMatch(Difference::isPrice))));
  }
}
