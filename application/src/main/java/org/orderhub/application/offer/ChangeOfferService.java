package org.orderhub.application.offer;

import java.time.Instant;
import org.orderhub.domain.offer.OfferWish;

/** An offer that is taken back is behind no link any more. */
public final class ChangeOfferService implements ChangeOffer {
  private final OfferRound round;
  private final OfferLinks links;

  public ChangeOfferService(OfferRound round, OfferLinks links) {
    this.round = round;
    this.links = links;
  }

  @Override
  public OfferResult change(Command command) {
    Instant now = round.now();
    OfferRound.Target target = command.target();
    OfferResult result =
        round.carryOut(target, now, offer -> offer.decide(command.wish(), target.by(), now));
    if (command.wish() instanceof OfferWish.Withdraw && result instanceof OfferResult.Done) {
      links.revokeAll(target.account(), target.offer(), now);
    }
    return result;
  }
}
