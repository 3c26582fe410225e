package org.orderhub.application.product;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryProductsTest implements ProductsContract {

  private final InMemoryProducts products = new InMemoryProducts();

  @Override
  public Products products() {
    return products;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
