package org.orderhub.application.offer;

import org.orderhub.application.identity.Token;
import org.orderhub.domain.offer.Offer;

/** Sends a draft, and gives the link at which the customer finds it. */
public interface SendOffer {
  Result send(OfferRound.Target target);

  sealed interface Result {
    /**
     * @param link told this once; only its hash is kept
     */
    record Sent(Offer offer, Token link) implements Result {}

    record NotSent(OfferResult why) implements Result {}
  }
}
