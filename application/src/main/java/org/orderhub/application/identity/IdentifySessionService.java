package org.orderhub.application.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.account.Accounts;

/** Looks the session up; notes that it was seen, once a minute at most. */
public final class IdentifySessionService implements IdentifySession {
  private final Sessions sessions;
  private final StaffUsers users;
  private final Accounts accounts;
  private final Clock clock;

  public IdentifySessionService(
      Sessions sessions, StaffUsers users, Accounts accounts, Clock clock) {
    this.sessions = sessions;
    this.users = users;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Optional<Visitor> identify(Token token) {
    Instant now = clock.instant();
    Optional<Sessions.Session> session =
        sessions.find(token.hash()).filter(found -> !found.isOver(now));
    session
        .filter(found -> found.isWorthNoting(now))
        .ifPresent(found -> sessions.seen(found.token(), now));
    return session.flatMap(this::visitor);
  }

  private Optional<Visitor> visitor(Sessions.Session session) {
    return users
        .find(session.account(), session.staff())
        .flatMap(user -> accounts.find(user.account()).map(account -> new Visitor(user, account)));
  }
}
