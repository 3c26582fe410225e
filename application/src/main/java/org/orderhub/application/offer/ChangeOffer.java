package org.orderhub.application.offer;

import org.orderhub.domain.offer.OfferWish;

/** Carries out what somebody wants of an offer, where its state allows it. */
public interface ChangeOffer {
  OfferResult change(Command command);

  record Command(OfferRound.Target target, OfferWish wish) {}
}
