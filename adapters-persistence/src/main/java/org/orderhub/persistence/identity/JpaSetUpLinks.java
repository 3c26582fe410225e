package org.orderhub.persistence.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.orderhub.application.identity.SetUpLinks;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSetUpLinks implements SetUpLinks {
  private final SetUpLinkRows rows;

  JpaSetUpLinks(SetUpLinkRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(SetUpLink link) {
    rows.persistAndFlush(SetUpLinkEntity.of(link));
  }

  @Override
  public Optional<SetUpLink> find(TokenHash token) {
    return rows.find("tokenHash", token.hex())
        .firstResultOptional()
        .map(SetUpLinkEntity::toSetUpLink);
  }

  /** The row locks decide who was first. */
  @Override
  public boolean useUp(AccountId account) {
    return rows.delete("accountId", account.value()) > 0;
  }

  @ApplicationScoped
  static class SetUpLinkRows implements PanacheRepositoryBase<SetUpLinkEntity, String> {}
}
