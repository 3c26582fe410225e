package org.orderhub.application.cart;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.domain.cart.Cart;

/** Locks the cart, so that its events are counted without gaps. */
public final class OpenCartService implements OpenCart {
  private final Carts carts;
  private final CartOpening opening;
  private final Clock clock;

  public OpenCartService(Carts carts, CartOpening opening, Clock clock) {
    this.carts = carts;
    this.opening = opening;
    this.clock = clock;
  }

  @Override
  public Result open(Command command) {
    Optional<Cart> found =
        carts
            .lock(command.account(), command.cart())
            .filter(cart -> command.owner() == null || cart.customer().equals(command.owner()));
    return found
        .<Result>map(cart -> opening.open(cart, command.by(), clock.instant()))
        .orElseGet(() -> new Result.Missing(command.cart()));
  }
}
