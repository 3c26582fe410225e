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
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Edits a line of a cart: quantity, prices, note, and what may be done to it. */
@Path("/carts/{id}/lines/{line}")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CartLinePages {
  private final ChangeCart changeCart;
  private final StoredCart stored;
  private final CartViews views;
  private final CurrentVisit visit;

  CartLinePages(ChangeCart changeCart, StoredCart stored, CartViews views, CurrentVisit visit) {
    this.changeCart = changeCart;
    this.stored = stored;
    this.views = views;
    this.visit = visit;
  }

  /**
   * A form on a line.
   *
   * @param figures the prices that it comes to
   * @param contrasts what somebody else set otherwise meanwhile
   * @param since what happened to the cart since it was looked at
   */
  record Editing(
      Cart cart,
      ProductLine line,
      Form form,
      LinePrices figures,
      List<Contrast> contrasts,
      List<EventLog.Entry> since) {}

  @CheckedTemplate(basePath = "cart")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance line(Editing editing, String refusal);

    static native TemplateInstance gone(Cart cart, Form form);
  }

  @GET
  public Response show(@PathParam("id") String step, @PathParam("line") String line) {
    return stored.with(
        step,
        cart ->
            StoredCart.line(cart, line)
                .map(found -> page(200, cart, found, shown(cart, found), ""))
                .orElseGet(ErrorPages::notFound));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("id") String step, @PathParam("line") String line, Form form) {
    return stored.with(step, cart -> save(cart, line, form));
  }

  private Response save(Cart cart, String line, Form form) {
    Optional<ProductLine> found = StoredCart.line(cart, line);
    if (found.isEmpty()) {
      return Html.page(409, Templates.gone(cart, form));
    }
    Optional<LineForm> wish = LineForm.read(form, cart.lines().currency());
    Optional<Version> seen = form.read("version", text -> new Version(Choices.number(text)));
    if (wish.isEmpty() || seen.isEmpty()) {
      return page(400, cart, found.get(), form, "");
    }
    return switch (form.value("do")) {
      case "work-out" -> page(200, cart, found.get(), form, "");
      case "follow" ->
          put(
              cart,
              found.get(),
              form,
              seen.get(),
              List.of(new LineWish.FollowCatalogue(found.get().id())));
      default -> put(cart, found.get(), form, seen.get(), wish.get().wishes(found.get()));
    };
  }

  private Response put(
      Cart cart, ProductLine line, Form form, Version seen, List<LineWish> wishes) {
    var command =
        new ChangeCart.Command(visit.account(), cart.id(), null, seen, wishes, visit.actor());
    return switch (changeCart.change(command)) {
      case ChangeCart.Result.Changed changed ->
          Flash.CART_LINE_SAVED.redirect(Url.of(CartFormats.href(cart.id())));
      case ChangeCart.Result.Refused refused ->
          page(409, refused.cart(), line, form, Refusals.words(refused.refusal()));
      case ChangeCart.Result.Conflict conflict -> conflict(conflict.current(), line, form);
      case ChangeCart.Result.CheckedOut ordered -> Html.page(409, Templates.gone(cart, form));
      case ChangeCart.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  /** Nothing of theirs is overwritten, nothing of mine is lost. */
  private Response conflict(Cart current, ProductLine line, Form form) {
    Optional<ProductLine> theirs = current.lines().find(line.id());
    if (theirs.isEmpty()) {
      return Html.page(409, Templates.gone(current, form));
    }
    List<Contrast> contrasts =
        Contrast.between(shown(current, theirs.get()), form, LineForm.FIELDS);
    List<EventLog.Entry> since = since(current, form);
    Form bound = form.with("version", Long.toString(current.version().number()));
    return Html.page(
        409,
        Templates.line(
            new Editing(
                current, theirs.get(), bound, figures(theirs.get(), form), contrasts, since),
            ""));
  }

  /** Told after the event that the form was opened on. */
  private List<EventLog.Entry> since(Cart current, Form form) {
    long seen = form.readOptional("sequence", Choices::number).orElse(Long.MAX_VALUE);
    return views.timeline(current).stream().filter(entry -> entry.sequence() > seen).toList();
  }

  private Response page(int status, Cart cart, ProductLine line, Form form, String refusal) {
    return Html.page(
        status,
        Templates.line(
            new Editing(cart, line, form, figures(line, form), List.of(), List.of()), refusal));
  }

  /** Of what was typed, where that can be read. */
  private static LinePrices figures(ProductLine line, Form form) {
    Form copy = Form.filledWith(form.values());
    return LineForm.read(copy, line.prices().catalogue().currency())
        .map(wish -> wish.figures(line))
        .orElse(line.prices());
  }

  private static Form shown(Cart cart, ProductLine line) {
    return LineForm.of(line, cart.version().number())
        .with("sequence", Long.toString(cart.history().sequence()));
  }
}
