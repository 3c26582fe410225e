package org.orderhub.persistence.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.identity.Sessions;
import org.orderhub.domain.identity.TokenHash;

/** Changes by statement, not by entity: nothing is read that another statement may have changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSessions implements Sessions {
  private final SessionRows rows;

  JpaSessions(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Session session) {
    rows.persistAndFlush(SessionEntity.of(session));
    rows.getEntityManager().clear();
  }

  @Override
  public Optional<Session> find(TokenHash token) {
    return rows.find("tokenHash", token.hex()).firstResultOptional().map(SessionEntity::toSession);
  }

  @Override
  public void seen(TokenHash token, Instant at) {
    rows.update("lastSeenAt = ?1 where tokenHash = ?2", at, token.hex());
    rows.getEntityManager().clear();
  }

  @Override
  public void remove(TokenHash token) {
    rows.delete("tokenHash", token.hex());
  }

  @Override
  public int removeEnded(Instant startedBy, Instant seenBy) {
    return Math.toIntExact(rows.delete("startedAt <= ?1 or lastSeenAt <= ?2", startedBy, seenBy));
  }

  @ApplicationScoped
  static class SessionRows implements PanacheRepositoryBase<SessionEntity, String> {}
}
