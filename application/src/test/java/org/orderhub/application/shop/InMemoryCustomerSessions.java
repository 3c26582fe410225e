package org.orderhub.application.shop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;

/** Sessions of one test. */
public final class InMemoryCustomerSessions implements CustomerSessions {
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
  public boolean seen(Session read, Instant at) {
    return sessions.replace(
        read.token(),
        read,
        new Session(
            read.token(),
            read.account(),
            read.customer(),
            read.startedAt(),
            at,
            read.isRemembered()));
  }

  @Override
  public void remove(TokenHash token) {
    sessions.remove(token);
  }

  @Override
  public void removeAll(AccountId account, CustomerId customer) {
    sessions
        .values()
        .removeIf(
            session -> session.account().equals(account) && session.customer().equals(customer));
  }

  @Override
  public int removeEnded(Instant startedBy, Instant seenBy) {
    int before = sessions.size();
    sessions
        .values()
        .removeIf(session ->
            !session.startedAt().isAfter(startedBy)
                || (!session.isRemembered() && !session.lastSeenAt().isAfter(seenBy)));
    return before - sessions.size();
  }
}
