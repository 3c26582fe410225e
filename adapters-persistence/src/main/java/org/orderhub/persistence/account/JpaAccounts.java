package org.orderhub.persistence.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.account.Accounts;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaAccounts implements Accounts {
  private final AccountRows rows;

  JpaAccounts(AccountRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Account account) {
    rows.persistAndFlush(AccountEntity.of(account));
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.findByIdOptional(id.value()).map(AccountEntity::toAccount);
  }

  @Override
  public Optional<Account> named(String slug) {
    return rows.find("slug", slug).firstResultOptional().map(AccountEntity::toAccount);
  }

  @Override
  public boolean isEmpty() {
    return rows.findAll().firstResultOptional().isEmpty();
  }

  @ApplicationScoped
  static class AccountRows implements PanacheRepositoryBase<AccountEntity, UUID> {}
}
