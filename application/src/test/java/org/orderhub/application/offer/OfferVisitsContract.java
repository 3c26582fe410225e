package org.orderhub.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.NOW;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;

/** What every memory of visits promises. */
public interface OfferVisitsContract extends InTransactions {

  OfferVisits visits();

  /** A new account that exists. */
  AccountId newAccount();

  @Test
  default void aVisitEntersAnOfferWhenItLookedAtAnotherOne() {
    AccountId account = newAccount();
    TokenHash visit = visit();
    OfferId first = new OfferId(UUID.randomUUID());
    OfferId second = new OfferId(UUID.randomUUID());

    assertThat(enters(account, visit, first)).isTrue();
    assertThat(enters(account, visit, first)).isFalse();
    assertThat(enters(account, visit(), first)).isTrue();
    assertThat(enters(account, visit, second)).isTrue();
    assertThat(enters(account, visit, first)).isTrue();
    doInTransaction(() -> visits().leave(account, visit));
    assertThat(enters(account, visit, first)).isTrue();
  }

  @Test
  default void oldVisitsAreForgotten() {
    AccountId account = newAccount();
    TokenHash visit = visit();
    OfferId offer = new OfferId(UUID.randomUUID());
    Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
    doInTransaction(() -> visits().enter(account, visit, offer, longAgo));

    assertThat(inTransaction(() -> visits().removeBefore(longAgo))).isZero();
    assertThat(inTransaction(() -> visits().removeBefore(longAgo.plusSeconds(1)))).isOne();
    assertThat(enters(account, visit, offer)).isTrue();
  }

  private boolean enters(AccountId account, TokenHash visit, OfferId offer) {
    return inTransaction(() -> visits().enter(account, visit, offer, NOW));
  }

  private static TokenHash visit() {
    return TokenHash.of(UUID.randomUUID().toString());
  }
}
