package org.orderhub.application.offer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;

/** Shows one offer; nobody hears of it. */
public interface ShowOffer {

  /** Empty as well when whoever asks may not see it: customers see what was sent to them. */
  Optional<Offer> show(AccountId account, OfferId offer, Actor by);
}
