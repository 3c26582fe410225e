package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.offer.EnterOffers;
import org.orderhub.application.offer.FindOffers;
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
import org.orderhub.web.shared.Url;

/** The offers tab of a customer's page; coming to it is to enter the offer view. */
@Path("/customers/{id}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CustomerOfferPages {
  private final ShowCustomer showCustomer;
  private final EnterOffers enterOffers;
  private final FindOffers findOffers;
  private final CurrentVisit visit;

  CustomerOfferPages(
      ShowCustomer showCustomer,
      EnterOffers enterOffers,
      FindOffers findOffers,
      CurrentVisit visit) {
    this.showCustomer = showCustomer;
    this.enterOffers = enterOffers;
    this.findOffers = findOffers;
    this.visit = visit;
  }

  /** Begins one for the customer, as the menu of new things does. */
  @GET
  @Path("/new-offer")
  public Response begin(@PathParam("id") String step) {
    return Html.redirect(Url.of("/new-offer").with("customer", step));
  }

  @GET
  @Path("/offers")
  public Response list(@PathParam("id") String step, UriInfo uri, HttpHeaders headers) {
    Optional<Customer> customer = id(step).flatMap(id -> showCustomer.show(visit.account(), id));
    if (customer.isEmpty()) {
      return ErrorPages.notFound();
    }
    Form form = Form.of(uri.getQueryParameters());
    if (form.value("after").isEmpty() && !Prefetch.isOne(headers)) {
      enterOffers.enter(
          new EnterOffers.Command(
              visit.account(), customer.get().id(), visit.session(), visit.actor()));
    }
    return Html.page(OfferTemplates.ofCustomer(customer.get(), offers(customer.get(), form)));
  }

  private OfferList offers(Customer customer, Form form) {
    Url here = Url.of("/customers/" + customer.id() + "/offers");
    return OfferList.query(form, visit.account(), customer.id())
        .map(query -> OfferList.of(findOffers.find(query), form, here))
        .orElseGet(OfferList::none);
  }

  private static Optional<CustomerId> id(String step) {
    try {
      return Optional.of(new CustomerId(Choices.uuid(step)));
    } catch (InvalidValue noCustomerHasIt) {
      return Optional.empty();
    }
  }
}
