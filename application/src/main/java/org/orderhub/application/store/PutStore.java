package org.orderhub.application.store;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Adds a store, or changes the one of that key. */
public interface PutStore {
  Result put(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current, or for a new
   *     store
   */
  record Command(AccountId account, StoreId id, String name, @Nullable Version expected) {}

  sealed interface Result {
    record Created(Store store) implements Result {}

    record Changed(Store store) implements Result {}

    record Conflict(Store current) implements Result {}

    /** A version was expected, and there is no such store. */
    record Missing(StoreId id) implements Result {}
  }
}
