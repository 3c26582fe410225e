package org.orderhub.web.offer;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.orderhub.application.offer.AcceptOffer;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Form;

/** What customers answer to an offer, by a link or signed in. */
@Dependent
public class OfferAnswers {
  private final AcceptOffer acceptOffer;
  private final ChangeOffer changeOffer;
  private final Ids ids;

  OfferAnswers(AcceptOffer acceptOffer, ChangeOffer changeOffer, Ids ids) {
    this.acceptOffer = acceptOffer;
    this.changeOffer = changeOffer;
    this.ids = ids;
  }

  /** The lines whose boxes are ticked. */
  public OfferResult accept(OfferRound.Target target, Form form) {
    var command = new AcceptOffer.Command(target, OfferActionPages.choice(form));
    return switch (acceptOffer.accept(command)) {
      case AcceptOffer.Result.Accepted accepted -> new OfferResult.Done(accepted.offer());
      case AcceptOffer.Result.NotAccepted not -> not.why();
    };
  }

  /** Empty when a field breaks its rule; the form then says which. */
  public Optional<OfferResult> decline(OfferRound.Target target, Form form) {
    return form.read("reason", text -> Text.bounded(text.strip(), TextLimits.REMARK))
        .map(reason -> change(target, new OfferWish.Decline(reason)));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  public Optional<OfferResult> ask(OfferRound.Target target, Form form) {
    return form.read("message", text -> Text.required(text.strip(), TextLimits.TEXT))
        .map(message -> change(target, new OfferWish.Ask(new NoteId(ids.next()), message)));
  }

  private OfferResult change(OfferRound.Target target, OfferWish wish) {
    return changeOffer.change(new ChangeOffer.Command(target, wish));
  }
}
