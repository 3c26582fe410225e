package org.orderhub.application.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.identity.TokenHash;

/** Sessions of one test. */
public final class InMemorySessions implements Sessions {
  private final Map<TokenHash, Session> sessions = new LinkedHashMap<>();

  @Override
  public void add(Session session) {
    sessions.put(session.token(), session);
  }

  @Override
  public Optional<Session> find(TokenHash token) {
    return Optional.ofNullable(sessions.get(token));
  }

  @Override
  public void seen(TokenHash token, Instant at) {
    sessions.computeIfPresent(
        token, (same, old) -> new Session(same, old.account(), old.staff(), old.startedAt(), at));
  }

  @Override
  public void remove(TokenHash token) {
    sessions.remove(token);
  }

  @Override
  public int removeEnded(Instant startedBy, Instant seenBy) {
    int before = sessions.size();
    sessions
        .values()
        .removeIf(session ->
            !session.startedAt().isAfter(startedBy) || !session.lastSeenAt().isAfter(seenBy));
    return before - sessions.size();
  }
}
