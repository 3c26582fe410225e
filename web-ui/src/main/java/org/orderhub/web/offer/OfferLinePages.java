package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Adds, changes and removes lines of a draft. */
@Path("/offers/{id}/lines")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class OfferLinePages {
  private final ShowOffer showOffer;
  private final EditOffer editOffer;
  private final OfferScreens screens;
  private final CurrentVisit visit;

  OfferLinePages(
      ShowOffer showOffer, EditOffer editOffer, OfferScreens screens, CurrentVisit visit) {
    this.showOffer = showOffer;
    this.editOffer = editOffer;
    this.screens = screens;
    this.visit = visit;
  }

  /** A line of an offer. */
  private record Found(Offer offer, ProductLine line) {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") String step, Form form) {
    Optional<Offer> offer = find(step);
    if (offer.isEmpty()) {
      return ErrorPages.notFound();
    }
    Money like = Money.zero(offer.get().contents().lines().currency());
    Optional<LineWish> wish = LineForm.added(form, like);
    if (wish.isEmpty()) {
      return screens.page(400, offer.get(), form, "");
    }
    var command =
        new EditOffer.Command(screens.target(offer.get().id(), form), List.of(wish.get()), null);
    return screens.answer(editOffer.edit(command), form, OfferLinePages::saved);
  }

  @GET
  @Path("/{line}")
  public Response show(@PathParam("id") String step, @PathParam("line") String line) {
    return find(step, line)
        .map(found -> page(200, found, LineForm.of(found.line(), version(found.offer())), ""))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{line}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("id") String step, @PathParam("line") String line, Form form) {
    Optional<Found> found = find(step, line);
    if (found.isEmpty()) {
      return ErrorPages.notFound();
    }
    Optional<List<LineWish>> wishes = LineForm.read(form, found.get().line());
    if (wishes.isEmpty()) {
      return page(400, found.get(), form, "");
    }
    var target = screens.target(found.get().offer().id(), form);
    return answer(
        editOffer.edit(new EditOffer.Command(target, wishes.get(), null)), found.get(), form);
  }

  @POST
  @Path("/{line}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@PathParam("id") String step, @PathParam("line") String line, Form form) {
    Optional<Found> found = find(step, line);
    if (found.isEmpty()) {
      return ErrorPages.notFound();
    }
    var target = screens.target(found.get().offer().id(), form);
    List<LineWish> wish = List.of(new LineWish.Remove(found.get().line().id()));
    return screens.answer(
        editOffer.edit(new EditOffer.Command(target, wish, null)),
        OfferScreens.empty(),
        OfferLinePages::saved);
  }

  private Response answer(OfferResult result, Found found, Form form) {
    return switch (result) {
      case OfferResult.Done done -> saved(done.offer());
      case OfferResult.Refused refused ->
          page(409, found, form, OfferWords.sentence(refused.refusal(), visit.zone()));
      case OfferResult.Stale stale -> stale(stale.current(), found.line().id(), form);
      case OfferResult.Missing missing -> ErrorPages.notFound();
    };
  }

  /** Both states beside one another; saving again puts mine in the place of theirs. */
  private static Response stale(Offer current, ProductLineId id, Form form) {
    Optional<ProductLine> theirs = current.contents().lines().find(id);
    if (theirs.isEmpty()) {
      return ErrorPages.of(409);
    }
    String version = version(current);
    Form now = LineForm.of(theirs.get(), version);
    List<Contrast> contrasts = Contrast.between(now, form, LineForm.FIELDS);
    return contrasts.isEmpty()
        ? saved(current)
        : Html.page(
            409,
            OfferTemplates.line(
                current, theirs.get(), form.with("version", version), "", contrasts));
  }

  private static Response page(int status, Found found, Form form, String problem) {
    return Html.page(
        status, OfferTemplates.line(found.offer(), found.line(), form, problem, List.of()));
  }

  private static Response saved(Offer offer) {
    return Flash.OFFER_SAVED.redirect(Url.of(OfferFormats.href(offer.id())));
  }

  private static String version(Offer offer) {
    return Long.toString(offer.history().version().number());
  }

  private Optional<Offer> find(String step) {
    return OfferScreens.id(step).flatMap(id -> showOffer.show(visit.account(), id, visit.actor()));
  }

  private Optional<Found> find(String step, String line) {
    try {
      var id = new ProductLineId(Choices.uuid(line));
      return find(step)
          .flatMap(
              offer -> offer.contents().lines().find(id).map(found -> new Found(offer, found)));
    } catch (InvalidValue noLineHasIt) {
      return Optional.empty();
    }
  }
}
