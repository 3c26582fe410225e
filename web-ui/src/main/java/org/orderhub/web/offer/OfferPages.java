package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.orderhub.application.offer.OpenOffer;
import org.orderhub.application.offer.SendOffer;
import org.orderhub.application.offer.ShareOffer;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Prefetch;

/** Shows an offer, which is to open it, and gives the links at which customers find it. */
@Path("/offers/{id}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class OfferPages {
  private final OpenOffer openOffer;
  private final SendOffer sendOffer;
  private final ShareOffer shareOffer;
  private final ShowOffer showOffer;
  private final OfferScreens screens;
  private final CurrentVisit visit;

  OfferPages(
      OpenOffer openOffer,
      SendOffer sendOffer,
      ShareOffer shareOffer,
      ShowOffer showOffer,
      OfferScreens screens,
      CurrentVisit visit) {
    this.openOffer = openOffer;
    this.sendOffer = sendOffer;
    this.shareOffer = shareOffer;
    this.showOffer = showOffer;
    this.screens = screens;
    this.visit = visit;
  }

  @GET
  public Response show(@PathParam("id") String step, HttpHeaders headers) {
    return OfferScreens.id(step)
        .flatMap(id -> Prefetch.isOne(headers) ? found(id) : opened(id))
        .map(offer -> screens.page(200, offer, OfferScreens.empty(), ""))
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<Offer> found(OfferId id) {
    return showOffer.show(visit.account(), id, visit.actor());
  }

  private Optional<Offer> opened(OfferId id) {
    return openOffer.open(
        new OpenOffer.Command(visit.account(), id, visit.session(), visit.actor()));
  }

  @POST
  @Path("/send")
  @Needs(Permission.CHANGE_ORDERS)
  public Response send(@PathParam("id") String step, Form form, UriInfo uri) {
    Optional<OfferId> id = OfferScreens.id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    return switch (sendOffer.send(screens.target(id.get(), form))) {
      case SendOffer.Result.Sent sent -> shared(sent.offer(), sent.link().value(), uri);
      case SendOffer.Result.NotSent not ->
          screens.answer(not.why(), OfferScreens.empty(), offer -> ErrorPages.of(409));
    };
  }

  @POST
  @Path("/share")
  @Needs(Permission.CHANGE_ORDERS)
  public Response share(@PathParam("id") String step, UriInfo uri) {
    Optional<Offer> offer =
        OfferScreens.id(step).flatMap(id -> showOffer.show(visit.account(), id, visit.actor()));
    if (offer.isEmpty()) {
      return ErrorPages.notFound();
    }
    return shareOffer
        .share(visit.account(), offer.get().id())
        .map(link -> shared(offer.get(), link.value(), uri))
        .orElseGet(() ->
            screens.page(
                409,
                offer.get(),
                OfferScreens.empty(),
                "It was not sent yet, so there is nothing to show to the customer."));
  }

  /** Shown on the answer to the post alone: nobody can ask for it again. */
  private static Response shared(Offer offer, String token, UriInfo uri) {
    String link = uri.getBaseUri().resolve(OfferLinkPages.ADDRESS + "/" + token).toString();
    return Html.page(200, OfferTemplates.shared(offer, link));
  }
}
