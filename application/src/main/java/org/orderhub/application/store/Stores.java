package org.orderhub.application.store;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** All stores. */
public interface Stores {

  /** A store as one account names it. */
  record Reference(AccountId account, StoreId id) {}

  /**
   * Adds a new one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when somebody else was faster
   */
  void add(Store store);

  Optional<Store> find(AccountId account, StoreId id);

  /**
   * Stores a changed store; its version is the next one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Store store);

  /** False when there was none. */
  boolean remove(AccountId account, StoreId id);

  /** Those of the references that no store has; none for an account that keeps no stores at all. */
  Set<Reference> missing(Collection<Reference> references);
}
