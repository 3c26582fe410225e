package org.orderhub.persistence.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.store.Stores;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.persistence.shared.MissingKeys;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaStores implements Stores {
  private static final String MISSING = MissingKeys.statement("stores", "id");

  private final Entities entities;
  private final Sql sql;

  JpaStores(Entities entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<StoreEntity, StoreEntity.Key> {}

  @Override
  public void add(Store store) {
    try {
      entities.persistAndFlush(new StoreEntity(store));
    } catch (ConstraintViolationException lost) {
      throw changed(store);
    }
  }

  @Override
  public Optional<Store> find(AccountId account, StoreId id) {
    return entities.findByIdOptional(key(account, id)).map(StoreEntity::toStore);
  }

  @Override
  public void save(Store store) {
    StoreEntity entity =
        entities
            .findByIdOptional(key(store.account(), store.id()))
            .filter(found -> found.version + 2 == store.version().number())
            .orElseThrow(() -> changed(store));
    entity.name = store.name();
    try {
      entities.flush();
    } catch (OptimisticLockException lost) {
      throw changed(store);
    }
  }

  @Override
  public boolean remove(AccountId account, StoreId id) {
    return entities.deleteById(key(account, id));
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

  private static ConcurrentChange changed(Store store) {
    return new ConcurrentChange("Store " + store.id());
  }
}
