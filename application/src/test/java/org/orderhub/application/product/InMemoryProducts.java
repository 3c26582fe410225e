package org.orderhub.application.product;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Version;

/** Products in a map. */
public final class InMemoryProducts implements Products {

  private final Map<Reference, Product> products = new HashMap<>();

  @Override
  public void add(Product product) {
    if (products.putIfAbsent(new Reference(product.account(), product.sku()), product) != null) {
      throw new ConcurrentChange("Product " + product.sku());
    }
  }

  @Override
  public Optional<Product> find(AccountId account, Sku sku) {
    return Optional.ofNullable(products.get(new Reference(account, sku)));
  }

  @Override
  public void save(Product product) {
    find(product.account(), product.sku())
        .filter(found -> found.version().next().equals(product.version()))
        .orElseThrow(() -> new ConcurrentChange("Product " + product.sku()));
    products.put(new Reference(product.account(), product.sku()), product);
  }

  @Override
  public List<Product> all(AccountId account, Collection<Sku> skus) {
    return products.values().stream()
        .filter(product -> product.account().equals(account) && skus.contains(product.sku()))
        .sorted(Comparator.comparing(product -> product.sku().value()))
        .toList();
  }

  @Override
  public void putAll(AccountId account, List<Product> wished) {
    for (Product product : wished) {
      products.merge(
          new Reference(account, product.sku()),
          new Product(account, product.sku(), product.facts(), Version.FIRST),
          (old, other) -> new Product(account, old.sku(), other.facts(), old.version().next()));
    }
  }

  @Override
  public boolean remove(AccountId account, Sku sku) {
    return products.remove(new Reference(account, sku)) != null;
  }

  @Override
  public Set<Reference> missing(Collection<Reference> references) {
    Set<AccountId> keeping =
        products.keySet().stream().map(Reference::account).collect(Collectors.toSet());
    return references.stream()
        .filter(reference -> keeping.contains(reference.account()))
        .filter(reference -> !products.containsKey(reference))
        .collect(Collectors.toSet());
  }
}
