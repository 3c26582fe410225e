package org.orderhub.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;

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
  String totals;

  /** Counts changes, from 0. */
  @Version long version;

  static AccountEntity of(Account account) {
    var entity = new AccountEntity();
    entity.id = account.id().value();
    entity.slug = account.slug();
    entity.companyId = account.companyId();
    entity.name = account.name();
    entity.currency = account.currency().getCurrencyCode();
    entity.zone = account.zone().getId();
    entity.totals = account.totals().name();
    entity.version = account.version().number() - 1;
    return entity;
  }

  /** Takes over what may change; the version counts by itself. */
  void take(Account account) {
    name = account.name();
    currency = account.currency().getCurrencyCode();
    zone = account.zone().getId();
    totals = account.totals().name();
  }

  Account toAccount() {
    return new Account(
        new AccountId(id),
        slug,
        companyId,
        name,
        Currency.getInstance(currency),
        ZoneId.of(zone),
        TotalsCheck.valueOf(totals),
        new org.orderhub.domain.shared.Version(version + 1));
  }
}
