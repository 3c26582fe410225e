package org.orderhub.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

@Entity
@Table(name = "staff_users")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class StaffUserEntity {
  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  String email;
  String name;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  Role role;

  @Column(name = "password_hash")
  String passwordHash;

  static StaffUserEntity of(StaffUser user, PasswordHash password) {
    var entity = new StaffUserEntity();
    entity.id = user.id().value();
    entity.accountId = user.account().value();
    entity.email = user.email().value();
    entity.name = user.name();
    entity.role = user.role();
    entity.passwordHash = password.value();
    return entity;
  }

  StaffUser toStaffUser() {
    return new StaffUser(
        new AccountId(accountId), new StaffId(id), new EmailAddress(email), name, role);
  }

  StaffUsers.Credentials toCredentials() {
    return new StaffUsers.Credentials(toStaffUser(), new PasswordHash(passwordHash));
  }
}
