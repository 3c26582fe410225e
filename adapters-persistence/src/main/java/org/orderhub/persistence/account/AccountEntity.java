package org.orderhub.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;

@Entity
@Table(name = "accounts")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class AccountEntity {
  @Id UUID id;
  String slug;

  @Column(name = "company_id")
  String companyId;

  String name;
  String currency;
  String zone;

  static AccountEntity of(Account account) {
    var entity = new AccountEntity();
    entity.id = account.id().value();
    entity.slug = account.slug();
    entity.companyId = account.companyId();
    entity.name = account.name();
    entity.currency = account.currency().getCurrencyCode();
    entity.zone = account.zone().getId();
    return entity;
  }

  Account toAccount() {
    return new Account(
        new AccountId(id), slug, companyId, name, Currency.getInstance(currency), ZoneId.of(zone));
  }
}
