package org.orderhub.domain.offer;

/** What a wish comes to. */
public sealed interface OfferDecision {

  /** The offer afterwards, and what there is to tell. */
  record Changed(OfferAnnouncement news) implements OfferDecision {
    public Offer offer() {
      return news.offer();
    }
  }

  /** It is as wished already. */
  record Same(Offer offer) implements OfferDecision {}

  record Refused(OfferRefusal refusal) implements OfferDecision {}
}
