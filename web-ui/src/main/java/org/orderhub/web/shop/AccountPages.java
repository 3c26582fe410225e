package org.orderhub.web.shop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.customer.ChangeCustomer;
import org.orderhub.domain.customer.Customer;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** What a customer is known by, and may change. */
@Path("/shop/account")
@HtmlPage
@CustomersOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class AccountPages {
  private final ChangeCustomer changeCustomer;
  private final CurrentShopper shopper;

  AccountPages(ChangeCustomer changeCustomer, CurrentShopper shopper) {
    this.changeCustomer = changeCustomer;
    this.shopper = shopper;
  }

  @CheckedTemplate(basePath = "shop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance account(Customer customer);

    static native TemplateInstance accountEdit(
        Customer customer, Form form, List<AddressFields> addresses, boolean stale);
  }

  @GET
  public Response show() {
    return Html.page(Templates.account(shopper.customer()));
  }

  @GET
  @Path("/edit")
  public Response edit() {
    Customer customer = shopper.customer();
    return page(200, customer, AccountForm.of(customer), false);
  }

  @POST
  @Path("/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(Form form) {
    Customer customer = shopper.customer();
    return AccountForm.read(form, customer)
        .map(wish -> change(wish, form))
        .orElseGet(() -> page(400, customer, form, false));
  }

  private Response change(AccountForm wish, Form form) {
    var command =
        new ChangeCustomer.Command(shopper.account(), shopper.id(), wish.profile(), wish.version());
    return switch (changeCustomer.change(command)) {
      case ChangeCustomer.Result.Changed changed ->
          Flash.ACCOUNT_SAVED.redirect(Url.of("/shop/account"));
      case ChangeCustomer.Result.Conflict conflict -> conflict(conflict.current(), form);
      case ChangeCustomer.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  /** The input stays, bound to what is there now: saving it again puts it in its place. */
  private static Response conflict(Customer current, Form form) {
    String version = Long.toString(current.version().number());
    return page(409, current, form.with("version", version), true);
  }

  private static Response page(int status, Customer customer, Form form, boolean stale) {
    return Html.page(
        status, Templates.accountEdit(customer, form, AccountForm.addresses(customer), stale));
  }
}
