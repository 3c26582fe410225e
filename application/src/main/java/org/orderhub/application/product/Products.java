package org.orderhub.application.product;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** All products. */
public interface Products {

  /** An article as one account names it. */
  record Reference(AccountId account, Sku sku) {}

  /**
   * Adds a new one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when somebody else was faster
   */
  void add(Product product);

  Optional<Product> find(AccountId account, Sku sku);

  /**
   * Stores a changed product; its version is the next one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Product product);

  /** Those of the keys that are there, sorted by them. */
  List<Product> all(AccountId account, Collection<Sku> skus);

  /**
   * Adds those that are new, and puts the others in the place of what is there, whatever its
   * version: who writes last wins. Each key may come once.
   */
  void putAll(AccountId account, List<Product> products);

  /** False when there was none. */
  boolean remove(AccountId account, Sku sku);

  /**
   * Those of the references that no product has. An account that keeps no products at all misses
   * none: it sells what it sells without telling us.
   */
  Set<Reference> missing(Collection<Reference> references);
}
