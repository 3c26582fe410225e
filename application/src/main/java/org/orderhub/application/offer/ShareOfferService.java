package org.orderhub.application.offer;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.application.identity.Tokens;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;

/** Locks the offer, so that no link is given while it is taken back. */
public final class ShareOfferService implements ShareOffer {
  private final Offers offers;
  private final OfferLinks links;
  private final Tokens tokens;
  private final Clock clock;

  public ShareOfferService(Offers offers, OfferLinks links, Tokens tokens, Clock clock) {
    this.offers = offers;
    this.links = links;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Token> share(AccountId account, OfferId id) {
    return offers
        .lock(account, id)
        .filter(offer -> offer.stored().status() != OfferStatus.DRAFT)
        .map(offer -> {
          Token token = tokens.next();
          links.add(new OfferLinks.Link(token.hash(), account, id, clock.instant(), null));
          return token;
        });
  }
}
