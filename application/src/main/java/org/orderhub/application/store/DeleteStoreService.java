package org.orderhub.application.store;

import java.util.Optional;
import org.orderhub.domain.store.Store;

/** Compares versions, then removes. */
public final class DeleteStoreService implements DeleteStore {
  private final Stores stores;

  public DeleteStoreService(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Result delete(Command command) {
    Optional<Store> found = stores.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Store current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    stores.remove(command.account(), command.id());
    return new Result.Deleted(command.id());
  }
}
