package org.orderhub.application.product;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** Products in a map. */
public final class InMemoryProducts implements Products {

  private record Key(AccountId account, Sku sku) {}

  private final Map<Key, Product> products = new HashMap<>();

  @Override
  public void add(Product product) {
    if (products.putIfAbsent(new Key(product.account(), product.sku()), product) != null) {
      throw new IllegalStateException("There is a product " + product.sku() + " already");
    }
  }

  @Override
  public Optional<Product> find(AccountId account, Sku sku) {
    return Optional.ofNullable(products.get(new Key(account, sku)));
  }
}
