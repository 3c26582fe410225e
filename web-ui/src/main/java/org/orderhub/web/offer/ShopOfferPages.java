package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
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
import java.util.function.BiFunction;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.offer.OpenOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Prefetch;
import org.orderhub.web.shop.CurrentShopper;
import org.orderhub.web.shop.CustomersOnly;

/** The offers of a signed-in customer: seen, and answered. */
@Path("/shop/offers")
@HtmlPage
@CustomersOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ShopOfferPages {
  private final FindOffers findOffers;
  private final OpenOffer openOffer;
  private final OfferAnswers answers;
  private final OfferScreens screens;
  private final CurrentShopper shopper;

  ShopOfferPages(
      FindOffers findOffers,
      OpenOffer openOffer,
      OfferAnswers answers,
      OfferScreens screens,
      CurrentShopper shopper) {
    this.findOffers = findOffers;
    this.openOffer = openOffer;
    this.answers = answers;
    this.screens = screens;
    this.shopper = shopper;
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    var query = OwnOffers.query(shopper.account(), shopper.id(), form);
    return Html.page(ShopOfferTemplates.offers(OwnOffers.of(findOffers.find(query), form)));
  }

  /** A look; looking again and again at the same one is one look. */
  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String step, HttpHeaders headers) {
    return Prefetch.isOne(headers)
        ? Response.noContent().build()
        : open(step)
            .map(offer -> page(200, offer, OfferScreens.empty(), ""))
            .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{id}/accept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@PathParam("id") String step, Form form) {
    return answer(
        step,
        form,
        Flash.OFFER_ACCEPTED,
        (target, typed) -> Optional.of(answers.accept(target, typed)));
  }

  @POST
  @Path("/{id}/decline")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decline(@PathParam("id") String step, Form form) {
    return answer(step, form, Flash.OFFER_DECLINED, answers::decline);
  }

  @POST
  @Path("/{id}/ask")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@PathParam("id") String step, Form form) {
    return answer(step, form, Flash.OFFER_ASKED, answers::ask);
  }

  private Response answer(
      String step,
      Form form,
      Flash flash,
      BiFunction<OfferRound.Target, Form, Optional<OfferResult>> answering) {
    Optional<OfferId> id = OfferScreens.id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    Version seen =
        form.readOptional("version", text -> new Version(Choices.number(text))).orElse(null);
    return answering
        .apply(new OfferRound.Target(shopper.account(), id.get(), seen, shopper.actor()), form)
        .map(result -> answered(result, form, flash))
        .orElseGet(() ->
            open(step).map(offer -> page(400, offer, form, "")).orElseGet(ErrorPages::notFound));
  }

  private Response answered(OfferResult result, Form form, Flash flash) {
    return switch (result) {
      case OfferResult.Done done -> flash.redirect(OwnOffers.address(done.offer().id()));
      case OfferResult.Refused refused ->
          page(
              409,
              refused.offer(),
              form,
              OfferWords.sentence(refused.refusal(), shopper.shopper().account().zone()));
      case OfferResult.Stale stale ->
          page(
              409,
              stale.current(),
              form,
              "The offer changed while you looked at it. This is how it is now.");
      case OfferResult.Missing missing -> ErrorPages.notFound();
    };
  }

  private Optional<Offer> open(String step) {
    return OfferScreens.id(step)
        .flatMap(id ->
            openOffer.open(
                new OpenOffer.Command(shopper.account(), id, shopper.session(), shopper.actor())));
  }

  private Response page(int status, Offer offer, Form form, String problem) {
    return Html.page(
        status,
        ShopOfferTemplates.offer(
            screens.view(offer, shopper.actor(), shopper.shopper().account().zone()),
            OwnOffers.address(offer.id()).toString(),
            form,
            problem));
  }
}
