package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderhub.application.offer.AcceptOffer;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** What staff do to an offer as a whole. */
@Path("/offers/{id}")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public final class OfferActionPages {
  private final ChangeOffer changeOffer;
  private final AcceptOffer acceptOffer;
  private final EditOffer editOffer;
  private final ShowOffer showOffer;
  private final OfferScreens screens;
  private final Context context;

  OfferActionPages(
      ChangeOffer changeOffer,
      AcceptOffer acceptOffer,
      EditOffer editOffer,
      ShowOffer showOffer,
      OfferScreens screens,
      Context context) {
    this.changeOffer = changeOffer;
    this.acceptOffer = acceptOffer;
    this.editOffer = editOffer;
    this.showOffer = showOffer;
    this.screens = screens;
    this.context = context;
  }

  /** Who acts, and what makes ids. */
  @Dependent
  record Context(CurrentVisit visit, Ids ids) {}

  @POST
  @Path("/withdraw")
  public Response withdraw(@PathParam("id") String step, Form form) {
    return change(step, form, new OfferWish.Withdraw(), Flash.OFFER_WITHDRAWN);
  }

  @POST
  @Path("/decline")
  public Response decline(@PathParam("id") String step, Form form) {
    return checked(
        step,
        form,
        id ->
            form.read("reason", text -> Text.bounded(text.strip(), TextLimits.REMARK))
                .map(OfferWish.Decline::new),
        Flash.OFFER_DECLINED);
  }

  @POST
  @Path("/transferred")
  public Response transferred(@PathParam("id") String step, Form form) {
    return change(step, form, new OfferWish.Transfer(), Flash.OFFER_SAVED);
  }

  @POST
  @Path("/transfer-failed")
  public Response transferFailed(@PathParam("id") String step, Form form) {
    return checked(
        step,
        form,
        id ->
            form.read("failure", text -> Text.required(text.strip(), TextLimits.REMARK))
                .map(OfferWish.FailTransfer::new),
        Flash.OFFER_SAVED);
  }

  @POST
  @Path("/notes")
  public Response note(@PathParam("id") String step, Form form) {
    return checked(
        step,
        form,
        id ->
            form.read("remark", text -> Text.required(text.strip(), TextLimits.TEXT))
                .map(note ->
                    new OfferWish.AddNote(
                        new NoteId(context.ids().next()), note, form.has("visible", "true"))),
        Flash.OFFER_NOTED);
  }

  @POST
  @Path("/notes/{note}/remove")
  public Response removeNote(
      @PathParam("id") String step, @PathParam("note") String note, Form form) {
    return checked(
        step,
        form,
        id ->
            Form.filledWith(Map.of("note", List.of(note)))
                .read("note", Choices::uuid)
                .map(noteId -> new OfferWish.RemoveNote(new NoteId(noteId))),
        Flash.OFFER_SAVED);
  }

  @POST
  @Path("/accept")
  public Response accept(@PathParam("id") String step, Form form) {
    Optional<OfferId> id = OfferScreens.id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    var command = new AcceptOffer.Command(screens.target(id.get(), form), choice(form));
    return switch (acceptOffer.accept(command)) {
      case AcceptOffer.Result.Accepted accepted ->
          Flash.OFFER_ACCEPTED.redirect(Url.of(OfferFormats.href(accepted.offer().id())));
      case AcceptOffer.Result.NotAccepted not ->
          screens.answer(not.why(), form, offer -> ErrorPages.of(409));
    };
  }

  /** The lines whose boxes are ticked; what is no id of a line is none of the offer's. */
  static OfferChoice choice(Form form) {
    return new OfferChoice.Some(
        form.values("lines").stream()
            .flatMap(text ->
                Form.filledWith(Map.of("line", List.of(text))).read("line", Choices::uuid).stream())
            .map(ProductLineId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  @POST
  @Path("/expiry")
  public Response expiry(@PathParam("id") String step, Form form) {
    Optional<OfferId> id = OfferScreens.id(step);
    var end =
        form.read(
            "expires",
            text ->
                Choices.date(text.strip())
                    .plusDays(1)
                    .atStartOfDay(context.visit().zone())
                    .toInstant());
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    if (end.isEmpty()) {
      return again(id.get(), form);
    }
    var command = new EditOffer.Command(screens.target(id.get(), form), List.of(), end.get());
    return screens.answer(editOffer.edit(command), form, offer -> done(offer, Flash.OFFER_SAVED));
  }

  private Response change(String step, Form form, OfferWish wish, Flash flash) {
    return checked(step, form, id -> Optional.of(wish), flash);
  }

  private Response checked(
      String step, Form form, Function<OfferId, Optional<? extends OfferWish>> read, Flash flash) {
    Optional<OfferId> id = OfferScreens.id(step);
    if (id.isEmpty()) {
      return ErrorPages.notFound();
    }
    Optional<? extends OfferWish> wish = read.apply(id.get());
    if (wish.isEmpty()) {
      return again(id.get(), form);
    }
    var command = new ChangeOffer.Command(screens.target(id.get(), form), wish.get());
    return screens.answer(changeOffer.change(command), form, offer -> done(offer, flash));
  }

  private Response again(OfferId id, Form form) {
    CurrentVisit visit = context.visit();
    return showOffer
        .show(visit.account(), id, visit.actor())
        .map(offer -> screens.page(400, offer, form, ""))
        .orElseGet(ErrorPages::notFound);
  }

  private static Response done(Offer offer, Flash flash) {
    return flash.redirect(Url.of(OfferFormats.href(offer.id())));
  }
}
