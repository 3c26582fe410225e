package org.orderhub.application.offer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;

/**
 * Shows an offer to somebody who looks at it, and tells so whenever the visit looked at another one
 * before, or at none: looking again and again at the same one is one look.
 */
public interface OpenOffer {

  /** Empty when there is none, or none that the one who asks may see. */
  Optional<Offer> open(Command command);

  /**
   * Who looks at what.
   *
   * @param visit of which session of a browser
   */
  record Command(AccountId account, OfferId offer, TokenHash visit, Actor by) {}
}
