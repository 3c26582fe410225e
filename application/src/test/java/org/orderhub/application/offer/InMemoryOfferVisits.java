package org.orderhub.application.offer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;

/** Visits in a map. */
public final class InMemoryOfferVisits implements OfferVisits {
  private final Map<TokenHash, Look> looks = new HashMap<>();

  private record Look(AccountId account, OfferId offer, Instant at) {}

  @Override
  public boolean enter(AccountId account, TokenHash visit, OfferId offer, Instant at) {
    Look before = looks.get(visit);
    if (before != null && before.account().equals(account) && before.offer().equals(offer)) {
      return false;
    }
    looks.put(visit, new Look(account, offer, at));
    return true;
  }

  @Override
  public void leave(AccountId account, TokenHash visit) {
    looks
        .values()
        .removeIf(look -> look.equals(looks.get(visit)) && look.account().equals(account));
  }

  @Override
  public int removeBefore(Instant time) {
    int before = looks.size();
    looks.values().removeIf(look -> look.at().isBefore(time));
    return before - looks.size();
  }
}
