package org.orderhub.application.cart;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;

/** All carts. */
public interface Carts {

  /** Adds a new one, of a customer who exists. */
  void add(Cart cart);

  /** The cart as it was at one moment. */
  Optional<Cart> find(AccountId account, CartId id);

  /** As {@link #find}; whoever else wants to lock it waits until the transaction ends. */
  Optional<Cart> lock(AccountId account, CartId id);

  /**
   * The open cart of the customer that changed last, locked. Whoever asks for the same customer's
   * waits until the transaction ends, also when there is none yet.
   */
  Optional<Cart> lockOpenOf(AccountId account, CustomerId customer);

  /** Stores a cart that {@link #lock} or {@link #lockOpenOf} gave. */
  void save(Cart cart);
}
