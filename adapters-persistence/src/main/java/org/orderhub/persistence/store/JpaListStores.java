package org.orderhub.persistence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.orderhub.application.shared.Page;
import org.orderhub.application.store.ListStores;
import org.orderhub.domain.store.Store;

/** Pages by keyset. */
@ApplicationScoped
class JpaListStores implements ListStores {
  private final JpaStores.Entities entities;

  JpaListStores(JpaStores.Entities entities) {
    this.entities = entities;
  }

  @Override
  @Transactional
  public Page<Store> list(Query query) {
    List<Store> found =
        entities
            .find(
                "accountId = ?1 and id > ?2 order by id",
                query.account().value(),
                query.after() == null ? "" : query.after().value())
            .page(0, query.limit() + 1)
            .stream()
            .map(StoreEntity::toStore)
            .toList();
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).id().value());
  }
}
