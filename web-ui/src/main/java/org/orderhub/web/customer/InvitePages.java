package org.orderhub.web.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.shop.InviteCustomer;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Invites a customer to the customer view, by a link that is shown once. */
@Path("/customers/{id}/invite")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class InvitePages {
  private final ShowCustomer showCustomer;
  private final InviteCustomer inviteCustomer;
  private final CurrentVisit visit;
  private final String address;

  InvitePages(
      ShowCustomer showCustomer,
      InviteCustomer inviteCustomer,
      CurrentVisit visit,
      @ConfigProperty(name = "orderhub.public-address") String address) {
    this.showCustomer = showCustomer;
    this.inviteCustomer = inviteCustomer;
    this.visit = visit;
    this.address = address;
  }

  @CheckedTemplate(basePath = "customer")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance invite(Customer customer, String link, String problem);
  }

  @POST
  public Response invite(@PathParam("id") String step) {
    Optional<Customer> found =
        CustomerPages.id(step).flatMap(id -> showCustomer.show(visit.account(), id));
    if (found.isEmpty()) {
      return ErrorPages.notFound();
    }
    Customer customer = found.get();
    return switch (inviteCustomer.invite(visit.account(), customer.id())) {
      case InviteCustomer.Result.Invited invited ->
          Html.page(
              Templates.invite(
                  customer, address + "/shop/welcome?token=" + invited.token().value(), ""));
      case InviteCustomer.Result.NoEmail none ->
          refused(customer, "Customers sign in with their e-mail address, and none is known.");
      case InviteCustomer.Result.EmailTaken taken ->
          refused(customer, "Another customer signs in with this e-mail address already.");
      case InviteCustomer.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private static Response refused(Customer customer, String problem) {
    return Html.page(Status.CONFLICT, Templates.invite(customer, "", problem));
  }
}
