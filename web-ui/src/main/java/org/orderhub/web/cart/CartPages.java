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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.OpenCart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Version;
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

/** Shows a cart, and puts products into it. Opening is a post: a page read twice is opened once. */
@Path("/carts/{id}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CartPages {
  private final OpenCart openCart;
  private final ChangeCart changeCart;
  private final CartViews views;
  private final CurrentVisit visit;

  CartPages(OpenCart openCart, ChangeCart changeCart, CartViews views, CurrentVisit visit) {
    this.openCart = openCart;
    this.changeCart = changeCart;
    this.views = views;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "cart")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance show(CartView view, String refusal);
  }

  @GET
  public Response show(@PathParam("id") String step, UriInfo uri) {
    return page(200, step, Form.of(uri.getQueryParameters()), "");
  }

  private Response page(int status, String step, Form adding, String refusal) {
    return StoredCart.id(step)
        .flatMap(id -> views.of(id, adding))
        .map(view -> Html.page(status, Templates.show(view, refusal)))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/open")
  public Response open(@PathParam("id") String step) {
    Optional<CartId> id = StoredCart.id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    var command = new OpenCart.Command(visit.account(), id.get(), null, visit.actor());
    return switch (openCart.open(command)) {
      case OpenCart.Result.Opened opened ->
          opened.changes().isEmpty()
              ? Html.redirect(Url.of(CartFormats.href(id.get())))
              : Flash.CART_REPRICED.redirect(Url.of(CartFormats.href(id.get())));
      case OpenCart.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  @POST
  @Path("/lines")
  @Needs(Permission.CHANGE_ORDERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") String step, Form form) {
    return AddForm.read(form)
        .map(wish -> change(step, form, null, wish, Flash.CART_LINE_ADDED))
        .orElseGet(() -> page(400, step, form, ""));
  }

  @POST
  @Path("/todays-prices")
  @Needs(Permission.CHANGE_ORDERS)
  public Response useTodaysPrices(@PathParam("id") String step, Form form) {
    return change(step, form, null, new LineWish.UseTodaysPrices(), Flash.CART_REPRICED);
  }

  @POST
  @Path("/lines/{line}/remove")
  @Needs(Permission.CHANGE_ORDERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@PathParam("id") String step, @PathParam("line") String line, Form form) {
    @Nullable Version seen =
        form.readOptional("version", text -> new Version(Choices.number(text))).orElse(null);
    return StoredCart.lineId(line)
        .map(id -> change(step, form, seen, new LineWish.Remove(id), Flash.CART_LINE_REMOVED))
        .orElseGet(ErrorPages::notFound);
  }

  private Response change(
      String step, Form form, @Nullable Version seen, LineWish wish, Flash done) {
    Optional<CartId> id = StoredCart.id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    var command =
        new ChangeCart.Command(visit.account(), id.get(), null, seen, List.of(wish), visit.actor());
    return switch (changeCart.change(command)) {
      case ChangeCart.Result.Changed changed -> done.redirect(Url.of(CartFormats.href(id.get())));
      case ChangeCart.Result.Refused refused ->
          page(409, step, form, Refusals.words(refused.refusal()));
      case ChangeCart.Result.Conflict conflict ->
          page(
              409,
              step,
              form,
              "Somebody changed the cart meanwhile, and nothing was done. This is how it is now:"
                  + " look at it, and try again.");
      case ChangeCart.Result.CheckedOut ordered ->
          page(409, step, form, "The cart is an order already, and stays as it is.");
      case ChangeCart.Result.Missing missing -> ErrorPages.notFound();
    };
  }
}
