package org.orderhub.application.offer;

import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.OfferId;

/** Gives one more link to an offer that was sent; those given before go on leading to it. */
public interface ShareOffer {

  /** Empty for a draft, and where there is no such offer. */
  Optional<Token> share(AccountId account, OfferId offer);
}
