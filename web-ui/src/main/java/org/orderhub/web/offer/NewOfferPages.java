package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.offer.CreateOffer;
import org.orderhub.application.order.FindContact;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Begins an offer for a customer, from nothing or with the lines of a cart. */
@Path("/new-offer")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewOfferPages {
  private static final Period USUAL = Period.ofDays(14);

  private final CreateOffer createOffer;
  private final FindContact findContact;
  private final ShowCustomer showCustomer;
  private final CurrentVisit visit;
  private final Clock clock;

  NewOfferPages(
      CreateOffer createOffer,
      FindContact findContact,
      ShowCustomer showCustomer,
      CurrentVisit visit,
      Clock clock) {
    this.createOffer = createOffer;
    this.findContact = findContact;
    this.showCustomer = showCustomer;
    this.visit = visit;
    this.clock = clock;
  }

  @GET
  public Response begin(UriInfo uri) {
    Form asked = Form.of(uri.getQueryParameters());
    LocalDate end = LocalDate.ofInstant(clock.instant(), visit.zone()).plus(USUAL);
    Form form =
        Form.filledWith(
            Map.of(
                "customer", List.of(asked.value("customer")),
                "cart", List.of(asked.value("cart")),
                "currency", List.of(visit.visitor().account().currency().getCurrencyCode()),
                "expires", List.of(end.toString())));
    return page(200, form);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(Form form) {
    Optional<CustomerId> customer = customer(form.value("customer"));
    if (customer.isEmpty()) {
      form.refuse("customer", "must be the number, the id or an external id of a customer");
    }
    var cart = form.readOptional("cart", text -> new CartId(Choices.uuid(text)));
    var currency = form.read("currency", text -> Currencies.parse(text.strip()));
    var expires = form.read("expires", text -> end(text.strip()));
    if (expires.isPresent() && !clock.instant().isBefore(expires.get())) {
      form.refuse("expires", "must not be over yet");
    }
    if (form.isRefused()) {
      return page(400, form);
    }
    CreateOffer.Source source =
        cart.<CreateOffer.Source>map(CreateOffer.Source.OfCart::new)
            .orElseGet(() -> new CreateOffer.Source.Nothing(currency.orElseThrow()));
    return created(
        new CreateOffer.Command(
            visit.account(), customer.orElseThrow(), source, expires.orElseThrow(), visit.actor()),
        form);
  }

  private Response created(CreateOffer.Command command, Form form) {
    return switch (createOffer.create(command)) {
      case CreateOffer.Result.Created created ->
          Flash.OFFER_CREATED.redirect(Url.of(OfferFormats.href(created.offer().id())));
      case CreateOffer.Result.UnknownCustomer unknown -> {
        form.refuse("customer", "is not there any more");
        yield page(400, form);
      }
      case CreateOffer.Result.UnknownCart unknown -> {
        form.refuse("cart", "must be a cart of this customer");
        yield page(400, form);
      }
    };
  }

  /** The end of the day, there where the account is. */
  private Instant end(String day) {
    return Choices.date(day).plusDays(1).atStartOfDay(visit.zone()).toInstant();
  }

  private Optional<CustomerId> customer(String text) {
    return text.isBlank() ? Optional.empty() : findContact.find(visit.account(), text.strip());
  }

  private Response page(int status, Form form) {
    String name =
        customer(form.value("customer"))
            .flatMap(id -> showCustomer.show(visit.account(), id))
            .map(OfferScreens::title)
            .orElse("");
    return Html.page(status, OfferTemplates.create(form, name));
  }
}
