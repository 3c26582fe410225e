package org.orderhub.application.offer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;

/** Looks the offer up. */
public final class ShowOfferService implements ShowOffer {
  private final Offers offers;

  public ShowOfferService(Offers offers) {
    this.offers = offers;
  }

  @Override
  public Optional<Offer> show(AccountId account, OfferId offer, Actor by) {
    return offers.find(account, offer).filter(found -> OfferRound.sees(by, found));
  }
}
