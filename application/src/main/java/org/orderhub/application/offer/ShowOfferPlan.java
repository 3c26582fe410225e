package org.orderhub.application.offer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shipment.ShipmentPlan;

/** Shows what of an offer, or of the part that was accepted, would ship when by today's stock. */
public interface ShowOfferPlan {

  /** Empty as well when whoever asks may not see the offer. */
  Optional<Planned> show(AccountId account, OfferId offer, Actor by);

  record Planned(Offer offer, ShipmentPlan plan) {}
}
