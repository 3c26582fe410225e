package org.orderhub.web.shop;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.OpenOwnCart;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.cart.Refusals;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Once;
import org.orderhub.web.shared.Prefetch;

/** The cart of a customer: opened by the button, shown, and changed as far as its lines allow. */
@Path("/shop")
@HtmlPage
@CustomersOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ShopCartPages {
  private static final String CHANGED =
      "The cart was changed meanwhile. Nothing of yours was done yet: please look again.";

  private final OpenOwnCart openOwnCart;
  private final ChangeCart changeCart;
  private final OwnCarts carts;
  private final Once once;
  private final CurrentShopper shopper;

  ShopCartPages(
      OpenOwnCart openOwnCart,
      ChangeCart changeCart,
      OwnCarts carts,
      Once once,
      CurrentShopper shopper) {
    this.openOwnCart = openOwnCart;
    this.changeCart = changeCart;
    this.carts = carts;
    this.once = once;
    this.shopper = shopper;
  }

  /** The cart button. What is shown then can be loaded again without opening the cart again. */
  @GET
  @Path("/cart")
  public Response open(HttpHeaders headers) {
    if (Prefetch.isOne(headers)) {
      return Response.noContent().build();
    }
    var command =
        new OpenOwnCart.Command(
            shopper.account(),
            shopper.id(),
            shopper.shopper().account().currency(),
            shopper.actor());
    return Html.redirect(OwnCarts.address(openOwnCart.open(command).cart().id()));
  }

  @GET
  @Path("/carts/{id}")
  public Response show(@PathParam("id") String step, UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return carts
        .find(step)
        .map(planned -> Html.page(ShopTemplates.cart(carts.view(planned, "", form, ""))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/carts/{id}/lines")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") String step, Form form) {
    return once.answer(
        shopper.account(),
        shopper.actor(),
        form,
        () ->
            change(
                step,
                form.value("sku"),
                form,
                cart ->
                    form.read("sku", Sku::new)
                        .flatMap(sku ->
                            QuantityFields.read(form)
                                .map(quantity -> new LineWish.Add(new NewLine(sku, quantity))))));
  }

  @POST
  @Path("/carts/{id}/lines/{line}/quantity")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changeQuantity(
      @PathParam("id") String step, @PathParam("line") String line, Form form) {
    return change(
        step,
        line,
        form,
        cart ->
            QuantityFields.read(form)
                .map(quantity -> new LineWish.ChangeQuantity(line(line), quantity)));
  }

  @POST
  @Path("/carts/{id}/lines/{line}/note")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changeNote(
      @PathParam("id") String step, @PathParam("line") String line, Form form) {
    return change(
        step,
        line,
        form,
        cart ->
            form.read("note", text -> Text.bounded(text.strip(), TextLimits.REMARK))
                .map(note -> new LineWish.ChangeNote(line(line), note.replace("\r\n", "\n"))));
  }

  @POST
  @Path("/carts/{id}/lines/{line}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@PathParam("id") String step, @PathParam("line") String line, Form form) {
    return change(step, line, form, cart -> Optional.of(new LineWish.Remove(line(line))));
  }

  /** Prices of the catalogue as they are today; then the order can be confirmed. */
  @POST
  @Path("/carts/{id}/prices")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeTodaysPrices(@PathParam("id") String step, Form form) {
    return change(step, "", form, cart -> Optional.of(new LineWish.UseTodaysPrices()));
  }

  /** What no line has is nobody's line: the refusal says so. */
  private static ProductLineId line(String step) {
    try {
      return new ProductLineId(Choices.uuid(step));
    } catch (InvalidValue noLineHasIt) {
      return new ProductLineId(new UUID(0, 0));
    }
  }

  /**
   * @param what the line, or the key of the product, that is meant
   */
  private Response change(
      String step, String what, Form form, Function<Cart, Optional<? extends LineWish>> read) {
    return carts
        .find(step)
        .map(planned -> {
          Cart cart = planned.cart();
          Optional<? extends LineWish> wish = read.apply(cart);
          var version = form.read("version", text -> new Version(Choices.number(text)));
          return wish.isEmpty() || form.isRefused()
              ? page(400, cart, what, form, "")
              : answer(
                  changeCart.change(
                      new ChangeCart.Command(
                          shopper.account(),
                          cart.id(),
                          shopper.id(),
                          version.orElseThrow(),
                          List.of(wish.get()),
                          shopper.actor())),
                  form);
        })
        .orElseGet(ErrorPages::notFound);
  }

  private Response answer(ChangeCart.Result result, Form form) {
    return switch (result) {
      case ChangeCart.Result.Changed changed ->
          Flash.CART_SAVED.redirect(OwnCarts.address(changed.cart().id()));
      case ChangeCart.Result.Refused refused ->
          page(409, refused.cart(), "", form, Refusals.words(refused.refusal()));
      case ChangeCart.Result.Conflict conflict -> page(409, conflict.current(), "", form, CHANGED);
      case ChangeCart.Result.CheckedOut done -> Html.redirect(OwnCarts.address(done.cart().id()));
      case ChangeCart.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response page(int status, Cart cart, String wrong, Form form, String problem) {
    return carts
        .find(cart.id())
        .map(planned ->
            Html.page(status, ShopTemplates.cart(carts.view(planned, wrong, form, problem))))
        .orElseGet(ErrorPages::notFound);
  }
}
