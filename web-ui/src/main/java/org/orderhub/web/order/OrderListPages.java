package org.orderhub.web.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.FindOrders;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Lists orders, filtered and page by page. */
@Path("/")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class OrderListPages {
  private final FindOrders findOrders;
  private final CurrentVisit visit;

  OrderListPages(FindOrders findOrders, CurrentVisit visit) {
    this.findOrders = findOrders;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, OrderList orders);

    static native TemplateInstance list$orders(OrderList orders);
  }

  @GET
  public Response start() {
    return Html.redirect(Url.of("/orders"));
  }

  @GET
  @Path("/orders")
  public Response list(UriInfo uri, @HeaderParam("HX-Request") @Nullable String htmx) {
    Form form = Form.of(uri.getQueryParameters());
    Optional<FindOrders.Query> query = OrderFilter.query(form, visit);
    if (query.isEmpty()) {
      return htmx == null ? refused(form) : wholePage(uri);
    }
    OrderList orders = OrderList.of(findOrders.find(query.get()), form);
    return Html.varied(
        Html.page(htmx == null ? Templates.list(form, orders) : Templates.list$orders(orders)));
  }

  private static Response refused(Form form) {
    return Html.varied(Html.page(Status.BAD_REQUEST, Templates.list(form, OrderList.none())));
  }

  /** Errors stand at the fields, outside of the part that htmx asked for. */
  private static Response wholePage(UriInfo uri) {
    return Response.ok().header("HX-Redirect", uri.getRequestUri().toString()).build();
  }
}
