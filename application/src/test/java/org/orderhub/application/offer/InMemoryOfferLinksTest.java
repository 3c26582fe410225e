package org.orderhub.application.offer;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;

class InMemoryOfferLinksTest implements OfferLinksContract {
  private final InMemoryOfferLinks links = new InMemoryOfferLinks();

  @Override
  public OfferLinks links() {
    return links;
  }

  @Override
  public Offer newOffer() {
    return AnOffer.draft(
        new AccountId(UUID.randomUUID()),
        new OfferId(UUID.randomUUID()),
        AnOffer.CUSTOMER,
        AnOffer.lines());
  }
}
