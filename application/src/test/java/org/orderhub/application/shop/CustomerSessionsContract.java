package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.identity.TokenHash;

/** What every keeper of customers' sessions promises. */
public interface CustomerSessionsContract {
  Instant START = Instant.parse("2026-03-02T08:00:00Z");

  CustomerSessions sessions();

  /** A customer who has a login. */
  Customer customer();

  @Test
  default void aSessionIsFoundByItsToken() {
    CustomerSessions.Session session = begin(customer(), START, START, true);

    assertThat(sessions().find(session.token())).contains(session);
    assertThat(sessions().find(TokenHash.of("guess"))).isEmpty();
  }

  @Test
  default void ofAllWhoSawItAsItWasOneNotesIt() {
    CustomerSessions.Session session = begin(customer(), START, START, false);
    Instant later = START.plusSeconds(90);

    assertThat(sessions().seen(session, later)).isTrue();
    assertThat(sessions().seen(session, later.plusSeconds(1))).isFalse();
    assertThat(sessions().find(session.token()).orElseThrow().lastSeenAt()).isEqualTo(later);
  }

  @Test
  default void aRemovedSessionIsGoneAndMayBeRemovedAgain() {
    CustomerSessions.Session session = begin(customer(), START, START, false);
    sessions().remove(session.token());
    sessions().remove(session.token());

    assertThat(sessions().seen(session, START.plusSeconds(1))).isFalse();
    assertThat(sessions().find(session.token())).isEmpty();
  }

  @Test
  default void allSessionsOfACustomerEndAtOnce() {
    Customer ada = customer();
    CustomerSessions.Session one = begin(ada, START, START, false);
    CustomerSessions.Session other = begin(ada, START, START, true);
    CustomerSessions.Session rosas = begin(customer(), START, START, false);

    sessions().removeAll(ada.account(), ada.id());

    assertThat(sessions().find(one.token())).isEmpty();
    assertThat(sessions().find(other.token())).isEmpty();
    assertThat(sessions().find(rosas.token())).isPresent();
  }

  @Test
  default void endedSessionsAreRemovedOthersStay() {
    Instant startedBy = START.minusSeconds(1_000);
    Instant seenBy = START.minusSeconds(100);
    Customer ada = customer();
    CustomerSessions.Session alive =
        begin(ada, startedBy.plusSeconds(1), seenBy.plusSeconds(1), false);
    CustomerSessions.Session remembered = begin(ada, startedBy.plusSeconds(1), seenBy, true);
    CustomerSessions.Session old = begin(ada, startedBy, START, true);
    CustomerSessions.Session idle = begin(ada, START, seenBy, false);

    assertThat(sessions().removeEnded(startedBy, seenBy)).isGreaterThanOrEqualTo(2);

    assertThat(sessions().find(alive.token())).isPresent();
    assertThat(sessions().find(remembered.token())).isPresent();
    assertThat(sessions().find(old.token())).isEmpty();
    assertThat(sessions().find(idle.token())).isEmpty();
  }

  private CustomerSessions.Session begin(
      Customer customer, Instant startedAt, Instant seenAt, boolean isRemembered) {
    var session =
        new CustomerSessions.Session(
            TokenHash.of(UUID.randomUUID().toString()),
            customer.account(),
            customer.id(),
            startedAt,
            seenAt,
            isRemembered);
    sessions().add(session);
    return session;
  }
}
