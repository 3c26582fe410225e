package org.orderhub.application.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** Stores in a map. */
public final class InMemoryStores implements Stores {

  private final Map<Reference, Store> stores = new HashMap<>();

  @Override
  public void add(Store store) {
    if (stores.putIfAbsent(new Reference(store.account(), store.id()), store) != null) {
      throw new ConcurrentChange("Store " + store.id());
    }
  }

  @Override
  public Optional<Store> find(AccountId account, StoreId id) {
    return Optional.ofNullable(stores.get(new Reference(account, id)));
  }

  @Override
  public void save(Store store) {
    find(store.account(), store.id())
        .filter(found -> found.version().next().equals(store.version()))
        .orElseThrow(() -> new ConcurrentChange("Store " + store.id()));
    stores.put(new Reference(store.account(), store.id()), store);
  }

  @Override
  public boolean remove(AccountId account, StoreId id) {
    return stores.remove(new Reference(account, id)) != null;
  }

  @Override
  public Set<Reference> missing(Collection<Reference> references) {
    Set<AccountId> keeping =
        stores.keySet().stream().map(Reference::account).collect(Collectors.toSet());
    return references.stream()
        .filter(reference -> keeping.contains(reference.account()))
        .filter(reference -> !stores.containsKey(reference))
        .collect(Collectors.toSet());
  }
}
