package org.orderhub.web.customer;

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
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.order.FindOrders;
import org.orderhub.domain.customer.Customer;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Lists the orders of a customer. */
@Path("/customers/{id}/orders")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CustomerOrderPages {
  private static final int PAGE = 20;

  private final ShowCustomer showCustomer;
  private final FindOrders findOrders;
  private final CurrentVisit visit;

  CustomerOrderPages(ShowCustomer showCustomer, FindOrders findOrders, CurrentVisit visit) {
    this.showCustomer = showCustomer;
    this.findOrders = findOrders;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "customer")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance orders(Customer customer, CustomerOrders orders);
  }

  @GET
  public Response list(@PathParam("id") String step, UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return CustomerPages.id(step)
        .flatMap(id -> showCustomer.show(visit.account(), id))
        .map(customer -> Html.page(Templates.orders(customer, orders(customer, form))))
        .orElseGet(ErrorPages::notFound);
  }

  private CustomerOrders orders(Customer customer, Form form) {
    return CustomerOrders.of(
        customer.id(),
        findOrders.find(CustomerOrders.query(visit.account(), customer.id(), form, PAGE)),
        form);
  }
}
