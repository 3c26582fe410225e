package org.orderhub.application.cart;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;

/** Shows one cart; nobody hears of it. */
public interface ShowCart {
  Optional<Cart> show(AccountId account, CartId id);
}
