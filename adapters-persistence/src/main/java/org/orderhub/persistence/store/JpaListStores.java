package org.orderhub.persistence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    return entities
        .versioned()
        .page(
            query.account(),
            "id",
            query.after() == null ? null : query.after().value(),
            query.limit(),
            store -> store.id().value());
  }
}
