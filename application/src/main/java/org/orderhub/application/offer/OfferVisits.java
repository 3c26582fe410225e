package org.orderhub.application.offer;

import java.time.Instant;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;

/** Which offer each visit, the session of somebody's browser, looked at last. */
public interface OfferVisits {

  /** Notes it; true when the visit looked at another one before, or at none. */
  boolean enter(AccountId account, TokenHash visit, OfferId offer, Instant at);

  /** Forgets what the visit looked at: it looks at no offer now. */
  void leave(AccountId account, TokenHash visit);

  /** Forgets visits that looked at nothing since then; returns how many. */
  int removeBefore(Instant time);
}
