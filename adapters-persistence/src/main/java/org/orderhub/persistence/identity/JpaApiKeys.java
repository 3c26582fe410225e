package org.orderhub.persistence.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.identity.ApiKeys;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.TokenHash;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaApiKeys implements ApiKeys {
  private final ApiKeyRows rows;

  JpaApiKeys(ApiKeyRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(ApiKey key, TokenHash secret) {
    rows.persistAndFlush(ApiKeyEntity.of(key, secret));
  }

  @Override
  public Optional<ApiKey> withSecret(TokenHash secret) {
    return rows.find("secretHash", secret.hex()).firstResultOptional().map(ApiKeyEntity::toApiKey);
  }

  @Override
  public Optional<ApiKey> named(AccountId account, String name) {
    return rows.find("accountId = ?1 and name = ?2", account.value(), name)
        .firstResultOptional()
        .map(ApiKeyEntity::toApiKey);
  }

  @Override
  public void limit(ApiKey key) {
    rows.findById(key.id()).limitTo(key.widgets());
    rows.flush();
  }

  @ApplicationScoped
  static class ApiKeyRows implements PanacheRepositoryBase<ApiKeyEntity, UUID> {}
}
