package org.orderhub.persistence.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.store.Stores;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.persistence.shared.MissingKeys;
import org.orderhub.persistence.shared.Sql;
import org.orderhub.persistence.shared.VersionedEntities;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaStores implements Stores {
  private static final String MISSING = MissingKeys.statement("stores", "id");

  private final VersionedEntities<StoreEntity, StoreEntity.Key, Store> stores;
  private final Sql sql;

  JpaStores(Entities entities, Sql sql) {
    this.stores = entities.versioned();
    this.sql = sql;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<StoreEntity, StoreEntity.Key> {
    VersionedEntities<StoreEntity, StoreEntity.Key, Store> versioned() {
      return new VersionedEntities<>(this, entity -> entity.version, StoreEntity::toStore);
    }
  }

  @Override
  public void add(Store store) {
    stores.add(new StoreEntity(store), name(store));
  }

  @Override
  public Optional<Store> find(AccountId account, StoreId id) {
    return stores.find(key(account, id));
  }

  @Override
  public void save(Store store) {
    stores.save(
        key(store.account(), store.id()),
        store.version(),
        entity -> entity.name = store.name(),
        name(store));
  }

  @Override
  public boolean remove(AccountId account, StoreId id) {
    return stores.remove(key(account, id));
  }

  @Override
  public Set<Reference> missing(Collection<Reference> references) {
    List<Reference> asked = List.copyOf(references);
    return Set.copyOf(
        sql.query(
            MISSING,
            parameters ->
                parameters
                    .uuids(asked, reference -> reference.account().value())
                    .texts(asked, reference -> reference.id().value()),
            row ->
                new Reference(
                    new AccountId(row.uuid("account_id")), new StoreId(row.text("key")))));
  }

  private static StoreEntity.Key key(AccountId account, StoreId id) {
    return new StoreEntity.Key(account.value(), id.value());
  }

  private static String name(Store store) {
    return "Store " + store.id();
  }
}
