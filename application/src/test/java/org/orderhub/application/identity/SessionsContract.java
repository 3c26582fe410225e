package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.identity.TokenHash;

/** What every keeper of sessions promises. */
public interface SessionsContract {
  Instant START = Instant.parse("2026-03-02T08:00:00Z");

  Sessions sessions();

  /** A staff user who exists. */
  StaffUser staffUser();

  @Test
  default void aSessionIsFoundByItsToken() {
    Sessions.Session session = begin(START, START);
    assertThat(sessions().find(session.token())).contains(session);
    assertThat(sessions().find(TokenHash.of("guess"))).isEmpty();
  }

  @Test
  default void beingSeenMovesOnlyThat() {
    Sessions.Session session = begin(START, START);
    Instant later = START.plusSeconds(90);
    sessions().seen(session.token(), later);
    assertThat(sessions().find(session.token()))
        .contains(
            new Sessions.Session(
                session.token(), session.account(), session.staff(), START, later));
  }

  @Test
  default void aRemovedSessionIsGoneAndMayBeRemovedAgain() {
    Sessions.Session session = begin(START, START);
    sessions().remove(session.token());
    sessions().remove(session.token());
    sessions().seen(session.token(), START.plusSeconds(1));
    assertThat(sessions().find(session.token())).isEmpty();
  }

  @Test
  default void endedSessionsAreRemovedOthersStay() {
    Instant startedBy = START.minusSeconds(1_000);
    Instant seenBy = START.minusSeconds(100);
    Sessions.Session alive = begin(startedBy.plusSeconds(1), seenBy.plusSeconds(1));
    Sessions.Session old = begin(startedBy, START);
    Sessions.Session idle = begin(START, seenBy);
    assertThat(sessions().removeEnded(startedBy, seenBy)).isGreaterThanOrEqualTo(2);
    assertThat(sessions().find(alive.token())).isPresent();
    assertThat(sessions().find(old.token())).isEmpty();
    assertThat(sessions().find(idle.token())).isEmpty();
  }

  private Sessions.Session begin(Instant startedAt, Instant seenAt) {
    StaffUser user = staffUser();
    var session =
        new Sessions.Session(
            TokenHash.of(UUID.randomUUID().toString()),
            user.account(),
            user.id(),
            startedAt,
            seenAt);
    sessions().add(session);
    return session;
  }
}
