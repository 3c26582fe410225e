package org.orderhub.web.shop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shop.ShowOwnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.order.Totals;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** The orders of a customer, and one of them. */
@Path("/shop")
@HtmlPage
@CustomersOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ShopOrderPages {
  private final FindOrders findOrders;
  private final ShowOwnOrder showOwnOrder;
  private final CurrentShopper shopper;

  ShopOrderPages(FindOrders findOrders, ShowOwnOrder showOwnOrder, CurrentShopper shopper) {
    this.findOrders = findOrders;
    this.showOwnOrder = showOwnOrder;
    this.shopper = shopper;
  }

  @CheckedTemplate(basePath = "shop")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance orders(OwnOrders orders);

    static native TemplateInstance order(Order order, Totals totals);
  }

  @GET
  public Response start() {
    return Html.redirect(Url.of("/shop/orders"));
  }

  @GET
  @Path("/orders")
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    var query = OwnOrders.query(shopper.account(), shopper.id(), form);
    return Html.page(Templates.orders(OwnOrders.of(findOrders.find(query), form)));
  }

  @GET
  @Path("/orders/{orderId}")
  public Response show(@PathParam("orderId") String step) {
    return find(step)
        .map(order -> Html.page(Templates.order(order, Totals.of(order.contents()))))
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<Order> find(String step) {
    try {
      return showOwnOrder.show(shopper.account(), shopper.id(), new OrderId(Url.unguarded(step)));
    } catch (InvalidValue noOrderHasIt) {
      return Optional.empty();
    }
  }
}
