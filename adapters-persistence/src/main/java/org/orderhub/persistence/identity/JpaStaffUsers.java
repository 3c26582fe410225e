package org.orderhub.persistence.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaStaffUsers implements StaffUsers {
  private final StaffUserRows rows;

  JpaStaffUsers(StaffUserRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(StaffUser user, PasswordHash password) {
    rows.persistAndFlush(StaffUserEntity.of(user, password));
  }

  @Override
  public Optional<Credentials> withEmail(EmailAddress email) {
    return rows.find("email", email.value())
        .firstResultOptional()
        .map(StaffUserEntity::toCredentials);
  }

  @Override
  public Optional<StaffUser> find(AccountId account, StaffId id) {
    return rows.find("accountId = ?1 and id = ?2", account.value(), id.value())
        .firstResultOptional()
        .map(StaffUserEntity::toStaffUser);
  }

  @Override
  public List<StaffUser> administrators(AccountId account) {
    return rows
        .list("accountId = ?1 and role = ?2 order by email", account.value(), Role.ADMIN)
        .stream()
        .map(StaffUserEntity::toStaffUser)
        .toList();
  }

  @Override
  public boolean isEmpty() {
    return rows.findAll().firstResultOptional().isEmpty();
  }

  @ApplicationScoped
  static class StaffUserRows implements PanacheRepositoryBase<StaffUserEntity, UUID> {}
}
