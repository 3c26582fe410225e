package org.orderhub.application.store;

import java.util.Optional;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;

/** Looks whether it is there, compares versions, then stores what differs. */
public final class PutStoreService implements PutStore {
  private final Stores stores;

  public PutStoreService(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Result put(Command command) {
    Optional<Store> found = stores.find(command.account(), command.id());
    return found.map(current -> change(current, command)).orElseGet(() -> add(command));
  }

  private Result add(Command command) {
    if (command.expected() != null) {
      return new Result.Missing(command.id());
    }
    var store = new Store(command.account(), command.id(), command.name(), Version.FIRST);
    stores.add(store);
    return new Result.Created(store);
  }

  private Result change(Store current, Command command) {
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Store changed = current.named(command.name());
    if (!changed.equals(current)) {
      stores.save(changed);
    }
    return new Result.Changed(changed);
  }
}
