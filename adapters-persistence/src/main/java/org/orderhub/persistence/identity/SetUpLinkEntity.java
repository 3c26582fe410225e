package org.orderhub.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.orderhub.application.identity.SetUpLinks;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;

@Entity
@Table(name = "set_up_links")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class SetUpLinkEntity {
  @Id
  @Column(name = "token_hash")
  String tokenHash;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "created_at")
  Instant createdAt;

  static SetUpLinkEntity of(SetUpLinks.SetUpLink link) {
    var entity = new SetUpLinkEntity();
    entity.tokenHash = link.token().hex();
    entity.accountId = link.account().value();
    entity.createdAt = link.createdAt();
    return entity;
  }

  SetUpLinks.SetUpLink toSetUpLink() {
    return new SetUpLinks.SetUpLink(new TokenHash(tokenHash), new AccountId(accountId), createdAt);
  }
}
