package org.orderhub.application.offer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;

/** Links in a map. */
public final class InMemoryOfferLinks implements OfferLinks {
  private final Map<TokenHash, Link> links = new HashMap<>();

  @Override
  public void add(Link link) {
    links.put(link.token(), link);
  }

  @Override
  public Optional<Link> find(TokenHash token) {
    return Optional.ofNullable(links.get(token));
  }

  @Override
  public void revokeAll(AccountId account, OfferId offer, Instant at) {
    links.replaceAll((token, link) ->
        link.account().equals(account) && link.offer().equals(offer) && link.revokedAt() == null
            ? new Link(token, account, offer, link.createdAt(), at)
            : link);
  }
}
