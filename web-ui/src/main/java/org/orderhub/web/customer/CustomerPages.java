package org.orderhub.web.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.eventlog.ShowCustomerTimeline;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shop.NoteCustomerOpened;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Prefetch;

/** Lists customers, and shows one with the latest orders and what happened last. */
@Path("/customers")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CustomerPages {
  private static final int LATEST_ORDERS = 5;
  private static final int MOST_HAPPENINGS = 20;

  private final FindCustomers findCustomers;
  private final ShowCustomer showCustomer;
  private final FindOrders findOrders;
  private final ShowCustomerTimeline showTimeline;
  private final NoteCustomerOpened noteCustomerOpened;
  private final CurrentVisit visit;

  CustomerPages(
      FindCustomers findCustomers,
      ShowCustomer showCustomer,
      FindOrders findOrders,
      ShowCustomerTimeline showTimeline,
      NoteCustomerOpened noteCustomerOpened,
      CurrentVisit visit) {
    this.findCustomers = findCustomers;
    this.showCustomer = showCustomer;
    this.findOrders = findOrders;
    this.showTimeline = showTimeline;
    this.noteCustomerOpened = noteCustomerOpened;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "customer")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, CustomerList customers);

    static native TemplateInstance show(
        Customer customer, CustomerOrders orders, List<ShowCustomerTimeline.Happening> timeline);
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return CustomerList.query(form, visit.account())
        .map(query -> CustomerList.of(findCustomers.find(query), form))
        .map(customers -> Html.page(Templates.list(form, customers)))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, Templates.list(form, CustomerList.none())));
  }

  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String step, HttpHeaders headers) {
    Optional<Customer> customer = id(step).flatMap(id -> showCustomer.show(visit.account(), id));
    if (customer.isEmpty()) {
      return ErrorPages.notFound();
    }
    if (!Prefetch.isOne(headers)) {
      noteCustomerOpened.note(
          new NoteCustomerOpened.Command(
              visit.account(), customer.get().id(), visit.visitor().user().asActor()));
    }
    return Html.page(
        Templates.show(customer.get(), latestOrders(customer.get()), timeline(customer.get())));
  }

  private CustomerOrders latestOrders(Customer customer) {
    Form anything = Form.filledWith(Map.of());
    return CustomerOrders.of(
        customer.id(),
        findOrders.find(
            CustomerOrders.query(visit.account(), customer.id(), anything, LATEST_ORDERS)),
        anything);
  }

  private List<ShowCustomerTimeline.Happening> timeline(Customer customer) {
    return showTimeline.show(visit.account(), customer.id(), MOST_HAPPENINGS);
  }

  static Optional<CustomerId> id(String step) {
    try {
      return Optional.of(new CustomerId(Choices.uuid(step)));
    } catch (InvalidValue noCustomerHasIt) {
      return Optional.empty();
    }
  }
}
