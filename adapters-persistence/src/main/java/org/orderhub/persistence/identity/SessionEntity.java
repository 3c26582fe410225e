package org.orderhub.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.orderhub.application.identity.Sessions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.TokenHash;

@Entity
@Table(name = "staff_sessions")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class SessionEntity {
  @Id
  @Column(name = "token_hash")
  String tokenHash;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "staff_id")
  UUID staffId;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "last_seen_at")
  Instant lastSeenAt;

  static SessionEntity of(Sessions.Session session) {
    var entity = new SessionEntity();
    entity.tokenHash = session.token().hex();
    entity.accountId = session.account().value();
    entity.staffId = session.staff().value();
    entity.startedAt = session.startedAt();
    entity.lastSeenAt = session.lastSeenAt();
    return entity;
  }

  Sessions.Session toSession() {
    return new Sessions.Session(
        new TokenHash(tokenHash),
        new AccountId(accountId),
        new StaffId(staffId),
        startedAt,
        lastSeenAt);
  }
}
