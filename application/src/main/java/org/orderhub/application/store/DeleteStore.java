package org.orderhub.application.store;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Forgets a store. Orders that name it stay as they are. */
public interface DeleteStore {
  Result delete(Command command);

  /**
   * @param expected the version that is to be deleted; none for whichever is current
   */
  record Command(AccountId account, StoreId id, @Nullable Version expected) {}

  sealed interface Result {
    record Deleted(StoreId id) implements Result {}

    record Conflict(Store current) implements Result {}

    record Missing(StoreId id) implements Result {}
  }
}
