package org.orderhub.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

@Entity
@Table(name = "stores")
@IdClass(StoreEntity.Key.class)
class StoreEntity {
  record Key(UUID accountId, String id) implements Serializable {}

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id String id;

  String name;

  /** Counts changes, from 0. */
  @Version long version;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  StoreEntity() {}

  StoreEntity(Store store) {
    accountId = store.account().value();
    id = store.id().value();
    name = store.name();
    version = store.version().number() - 1;
  }

  Store toStore() {
    return new Store(
        new AccountId(accountId),
        new StoreId(id),
        name,
        new org.orderhub.domain.shared.Version(version + 1));
  }
}
