package org.orderhub.persistence.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;

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
  public void save(Account account) {
    AccountEntity entity =
        rows.findByIdOptional(account.id().value())
            .filter(found -> found.version + 2 == account.version().number())
            .orElseThrow(() -> changed(account));
    entity.take(account);
    try {
      rows.flush();
    } catch (OptimisticLockException lost) {
      throw changed(account);
    }
  }

  private static ConcurrentChange changed(Account account) {
    return new ConcurrentChange("Account " + account.slug());
  }

  @Override
  public Map<AccountId, TotalsCheck> totalsChecks(Collection<AccountId> ids) {
    return rows.list("id in ?1", ids.stream().map(AccountId::value).toList()).stream()
        .map(AccountEntity::toAccount)
        .collect(Collectors.toMap(Account::id, Account::totals));
  }

  @Override
  public boolean isEmpty() {
    return rows.findAll().firstResultOptional().isEmpty();
  }

  @ApplicationScoped
  static class AccountRows implements PanacheRepositoryBase<AccountEntity, UUID> {}
}
