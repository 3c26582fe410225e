package org.orderhub.application.identity;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.SessionRules;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.TokenHash;

/** The sessions of the back office, known by the hash of their token. */
public interface Sessions {

  void add(Session session);

  Optional<Session> find(TokenHash token);

  /** Notes that the session was seen; of an unknown one, nothing. */
  void seen(TokenHash token, Instant at);

  /** Ends the session for good; an unknown one is ended already. */
  void remove(TokenHash token);

  /** Forgets those started or last seen at or before the times given; returns how many. */
  int removeEnded(Instant startedBy, Instant seenBy);

  /** One stay of a staff user, from sign-in on. */
  record Session(
      TokenHash token, AccountId account, StaffId staff, Instant startedAt, Instant lastSeenAt) {

    boolean isOver(Instant now) {
      return SessionRules.isOver(startedAt, lastSeenAt, now);
    }

    boolean isWorthNoting(Instant now) {
      return SessionRules.isWorthNoting(lastSeenAt, now);
    }
  }
}
