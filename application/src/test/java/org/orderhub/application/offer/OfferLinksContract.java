package org.orderhub.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.NOW;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.Offer;

/** What every collection of links to offers promises. */
public interface OfferLinksContract extends InTransactions {

  OfferLinks links();

  /** A new offer that exists. */
  Offer newOffer();

  @Test
  default void aLinkIsFoundByItsHashUntilItIsEnded() {
    Offer offer = newOffer();
    TokenHash first = given(offer);
    TokenHash second = given(offer);
    TokenHash other = given(newOffer());
    doInTransaction(() -> links().revokeAll(offer.account(), offer.id(), NOW.plusSeconds(1)));
    doInTransaction(() -> links().revokeAll(offer.account(), offer.id(), NOW.plusSeconds(2)));
    TokenHash later = given(offer);

    assertThat(revokedAt(first)).contains(NOW.plusSeconds(1));
    assertThat(revokedAt(second)).contains(NOW.plusSeconds(1));
    assertThat(revokedAt(other)).isEmpty();
    assertThat(revokedAt(later)).isEmpty();
    assertThat(find(first).orElseThrow().offer()).isEqualTo(offer.id());
    assertThat(find(TokenHash.of("unknown"))).isEmpty();
  }

  private TokenHash given(Offer offer) {
    TokenHash token = TokenHash.of(UUID.randomUUID().toString());
    doInTransaction(
        () -> links().add(new OfferLinks.Link(token, offer.account(), offer.id(), NOW, null)));
    return token;
  }

  private Optional<OfferLinks.Link> find(TokenHash token) {
    return inTransaction(() -> links().find(token));
  }

  private Optional<Instant> revokedAt(TokenHash token) {
    return find(token).flatMap(link -> Optional.ofNullable(link.revokedAt()));
  }
}
