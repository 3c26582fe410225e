package org.orderhub.application.offer;

import java.util.Optional;
import org.orderhub.application.cart.LinePlans;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;

/** Plans by the stock of now. */
public final class ShowOfferPlanService implements ShowOfferPlan {
  private final Offers offers;
  private final LinePlans plans;

  public ShowOfferPlanService(Offers offers, LinePlans plans) {
    this.offers = offers;
    this.plans = plans;
  }

  @Override
  public Optional<Planned> show(AccountId account, OfferId id, Actor by) {
    return offers
        .find(account, id)
        .filter(offer -> OfferRound.sees(by, offer))
        .map(offer -> new Planned(offer, plans.plan(account, offer.deliverable()).plan()));
  }
}
