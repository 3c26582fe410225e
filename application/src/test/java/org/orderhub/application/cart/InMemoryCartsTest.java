package org.orderhub.application.cart;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

final class InMemoryCartsTest implements CartsContract {
  private final InMemoryCarts carts = new InMemoryCarts();

  @Override
  public Carts carts() {
    return carts;
  }

  @Override
  public FindCarts findCarts() {
    return carts;
  }

  @Override
  public Owner newCustomer() {
    return new Owner(new AccountId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()));
  }

  @Override
  public CustomerId anotherCustomerOf(AccountId account) {
    return new CustomerId(UUID.randomUUID());
  }
}
