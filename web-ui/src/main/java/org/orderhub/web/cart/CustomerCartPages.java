package org.orderhub.web.cart;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import org.orderhub.application.cart.CreateCart;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.customer.CustomerFormats;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Lists the carts of a customer, and begins a new one: a new sale. */
@Path("/customers/{id}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CustomerCartPages {
  private static final int PAGE = 20;

  private final ShowCustomer showCustomer;
  private final FindCarts findCarts;
  private final CreateCart createCart;
  private final CurrentVisit visit;

  CustomerCartPages(
      ShowCustomer showCustomer, FindCarts findCarts, CreateCart createCart, CurrentVisit visit) {
    this.showCustomer = showCustomer;
    this.findCarts = findCarts;
    this.createCart = createCart;
    this.visit = visit;
  }

  /**
   * One page of carts.
   *
   * @param next the address of the page after it; empty at the end
   * @param first the address of the first page; empty on it
   */
  record CartList(List<FindCarts.Row> rows, String next, String first) {}

  @CheckedTemplate(basePath = "cart")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Customer customer, CartList carts);
  }

  @GET
  @Path("/carts")
  public Response list(@PathParam("id") String step, UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return id(step)
        .flatMap(id -> showCustomer.show(visit.account(), id))
        .map(customer -> Html.page(Templates.list(customer, carts(customer.id(), form))))
        .orElseGet(ErrorPages::notFound);
  }

  /** What is no place in the list is its beginning. */
  private CartList carts(CustomerId customer, Form form) {
    @Nullable CartId after =
        form.readOptional("after", text -> new CartId(Choices.uuid(text))).orElse(null);
    Page<FindCarts.Row> page =
        findCarts.find(new FindCarts.Query(visit.account(), customer, PAGE, after));
    Url here = Url.of(CustomerFormats.href(customer)).step("carts");
    return new CartList(
        page.items(),
        page.next() == null ? "" : here.with("after", page.next()).toString(),
        form.value("after").isEmpty() ? "" : here.toString());
  }

  @POST
  @Path("/new-sale")
  @Needs(Permission.CHANGE_ORDERS)
  public Response newSale(@PathParam("id") String step) {
    Optional<CustomerId> id = id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    var command =
        new CreateCart.Command(
            visit.account(), id.get(), visit.visitor().account().currency(), visit.actor());
    return switch (createCart.create(command)) {
      case CreateCart.Result.Created created ->
          Html.redirect(Url.of(CartFormats.href(created.cart().id())));
      case CreateCart.Result.UnknownCustomer unknown -> ErrorPages.notFound();
    };
  }

  private static Optional<CustomerId> id(String step) {
    try {
      return Optional.of(new CustomerId(Choices.uuid(step)));
    } catch (InvalidValue noCustomerHasIt) {
      return Optional.empty();
    }
  }
}
