package org.orderhub.application.offer;

import java.time.Instant;
import org.orderhub.application.cart.LineWishes;
import org.orderhub.domain.cart.LineDecision;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferDecision;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.domain.offer.OfferStep;
import org.orderhub.domain.offer.OfferWish;

/** Looks whether the offer is a draft before it looks at the wishes. */
public final class EditOfferService implements EditOffer {
  private final OfferRound round;
  private final LineWishes wishes;

  public EditOfferService(OfferRound round, LineWishes wishes) {
    this.round = round;
    this.wishes = wishes;
  }

  @Override
  public OfferResult edit(Command command) {
    Instant now = round.now();
    return round.carryOut(command.target(), now, offer -> decide(offer, command, now));
  }

  private OfferDecision decide(Offer offer, Command command, Instant now) {
    return OfferStep.EDIT
        .refusal(offer.state(now), command.target().by())
        .<OfferDecision>map(OfferDecision.Refused::new)
        .orElseGet(() -> edited(offer, command, now));
  }

  private OfferDecision edited(Offer offer, Command command, Instant now) {
    return switch (wishes.decide(offer.account(), offer.contents().lines(), command.lines())) {
      case LineDecision.Refused refused ->
          new OfferDecision.Refused(new OfferRefusal.Line(refused.refusal()));
      case LineDecision.Changed changed -> {
        Instant until = command.expiresAt();
        yield offer.decide(
            new OfferWish.Edit(
                changed.lines(), until == null ? offer.contents().expiresAt() : until),
            command.target().by(),
            now);
      }
    };
  }
}
