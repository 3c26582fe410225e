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
import java.util.Optional;
import java.util.function.BiFunction;
import org.orderhub.application.identity.Token;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.offer.OpenOffer;
import org.orderhub.application.offer.ReadOfferLink;
import org.orderhub.application.offer.ReadOfferLink.Result.Guest;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Prefetch;
import org.orderhub.web.shared.Url;

/**
 * An offer at the link that a customer got: seen and answered without signing in. The link stands
 * for a session, so that looking again is no new look.
 */
@Path(OfferLinkPages.ADDRESS + "/{token}")
@HtmlPage
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class OfferLinkPages {
  static final String ADDRESS = "/o";

  private final ReadOfferLink readOfferLink;
  private final OpenOffer openOffer;
  private final ShowOffer showOffer;
  private final OfferAnswers answers;
  private final OfferScreens screens;
  private final CurrentVisit visit;

  OfferLinkPages(
      ReadOfferLink readOfferLink,
      OpenOffer openOffer,
      ShowOffer showOffer,
      OfferAnswers answers,
      OfferScreens screens,
      CurrentVisit visit) {
    this.readOfferLink = readOfferLink;
    this.openOffer = openOffer;
    this.showOffer = showOffer;
    this.answers = answers;
    this.screens = screens;
    this.visit = visit;
  }

  @GET
  public Response show(@PathParam("token") String token, HttpHeaders headers) {
    return switch (readOfferLink.read(new Token(token))) {
      case Guest guest ->
          (Prefetch.isOne(headers) ? seen(guest) : open(guest, token))
              .map(offer -> page(200, guest, token, offer, OfferScreens.empty(), ""))
              .orElseGet(ErrorPages::notFound);
      case ReadOfferLink.Result.Withdrawn withdrawn -> Html.page(410, OfferTemplates.withdrawn());
      case ReadOfferLink.Result.Unknown unknown -> ErrorPages.notFound();
    };
  }

  @POST
  @Path("/accept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@PathParam("token") String token, Form form) {
    return answer(
        token,
        form,
        Flash.OFFER_ACCEPTED,
        (target, typed) -> Optional.of(answers.accept(target, typed)));
  }

  @POST
  @Path("/decline")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decline(@PathParam("token") String token, Form form) {
    return answer(token, form, Flash.OFFER_DECLINED, answers::decline);
  }

  @POST
  @Path("/ask")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@PathParam("token") String token, Form form) {
    return answer(token, form, Flash.OFFER_ASKED, answers::ask);
  }

  private Response answer(
      String token,
      Form form,
      Flash flash,
      BiFunction<OfferRound.Target, Form, Optional<OfferResult>> answering) {
    return switch (readOfferLink.read(new Token(token))) {
      case Guest guest ->
          answering
              .apply(target(guest, form), form)
              .map(result -> answered(result, guest, token, form, flash))
              .orElseGet(() -> again(guest, token, form, 400, ""));
      case ReadOfferLink.Result.Withdrawn withdrawn -> Html.page(410, OfferTemplates.withdrawn());
      case ReadOfferLink.Result.Unknown unknown -> ErrorPages.notFound();
    };
  }

  private static OfferRound.Target target(Guest guest, Form form) {
    Version seen =
        form.readOptional("version", text -> new Version(Choices.number(text))).orElse(null);
    return new OfferRound.Target(guest.account().id(), guest.offer(), seen, guest.customer());
  }

  private Response answered(OfferResult result, Guest guest, String token, Form form, Flash flash) {
    return switch (result) {
      case OfferResult.Done done -> flash.redirect(Url.of(ADDRESS).step(token));
      case OfferResult.Refused refused ->
          page(
              409,
              guest,
              token,
              refused.offer(),
              form,
              OfferWords.sentence(refused.refusal(), guest.account().zone()));
      case OfferResult.Stale stale ->
          page(
              409,
              guest,
              token,
              stale.current(),
              form,
              "The offer changed while you looked at it. This is how it is now.");
      case OfferResult.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response again(Guest guest, String token, Form form, int status, String problem) {
    return open(guest, token)
        .map(offer -> page(status, guest, token, offer, form, problem))
        .orElseGet(ErrorPages::notFound);
  }

  /** As it is, without telling that somebody looked. */
  private Optional<Offer> seen(Guest guest) {
    return showOffer.show(guest.account().id(), guest.offer(), guest.customer());
  }

  private Optional<Offer> open(Guest guest, String token) {
    return openOffer.open(
        new OpenOffer.Command(
            guest.account().id(), guest.offer(), new Token(token).hash(), guest.customer()));
  }

  private Response page(
      int status, Guest guest, String token, Offer offer, Form form, String problem) {
    visit.readIn(guest.account().zone());
    return Html.page(
        status,
        OfferTemplates.link(
            screens.view(offer, guest.customer(), guest.account().zone()),
            guest.account().name(),
            Url.of(ADDRESS).step(token).toString(),
            form,
            problem));
  }
}
