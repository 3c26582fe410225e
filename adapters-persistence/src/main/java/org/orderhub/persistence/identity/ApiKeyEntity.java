package org.orderhub.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.identity.TokenHash;

@Entity
@Table(name = "api_keys")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ApiKeyEntity {
  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  String name;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  Scope scope;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(columnDefinition = "bigint[]")
  Long[] widgets;

  static ApiKeyEntity of(ApiKey key, TokenHash secret) {
    var entity = new ApiKeyEntity();
    entity.id = key.id();
    entity.accountId = key.account().value();
    entity.name = key.name();
    entity.scope = key.scope();
    entity.secretHash = secret.hex();
    entity.limitTo(key.widgets());
    return entity;
  }

  void limitTo(Set<Long> some) {
    widgets = some.stream().sorted().toArray(Long[]::new);
  }

  ApiKey toApiKey() {
    return new ApiKey(new AccountId(accountId), id, name, scope, Set.of(widgets));
  }
}
