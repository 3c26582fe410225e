package org.orderhub.application.cart;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;

/** Looks the cart up. */
public final class ShowCartService implements ShowCart {
  private final Carts carts;

  public ShowCartService(Carts carts) {
    this.carts = carts;
  }

  @Override
  public Optional<Cart> show(AccountId account, CartId id) {
    return carts.find(account, id);
  }
}
