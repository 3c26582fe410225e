package org.orderhub.application.offer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;

/** The addresses at which customers look at offers without signing in, known by their hashes. */
public interface OfferLinks {

  void add(Link link);

  Optional<Link> find(TokenHash token);

  /** Ends all links of the offer; those that ended before keep their time. */
  void revokeAll(AccountId account, OfferId offer, Instant at);

  /**
   * One address that was given out.
   *
   * @param revokedAt when it ended; none while it leads to the offer
   */
  record Link(
      TokenHash token,
      AccountId account,
      OfferId offer,
      Instant createdAt,
      @Nullable Instant revokedAt) {}
}
