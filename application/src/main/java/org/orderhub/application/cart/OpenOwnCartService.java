package org.orderhub.application.cart;

import java.time.Clock;
import java.time.Instant;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;

/** Looks for the cart in the queue of those who want the same one, so that two make one cart. */
public final class OpenOwnCartService implements OpenOwnCart {
  private final Carts carts;
  private final CartOpening opening;
  private final Ids ids;
  private final Clock clock;

  public OpenOwnCartService(Carts carts, CartOpening opening, Ids ids, Clock clock) {
    this.carts = carts;
    this.opening = opening;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public OpenCart.Result.Opened open(Command command) {
    Instant now = clock.instant();
    Cart cart =
        carts
            .lockOpenOf(command.account(), command.customer())
            .orElseGet(() -> added(command, now));
    return opening.open(cart, command.by(), now);
  }

  private Cart added(Command command, Instant now) {
    Cart cart =
        Cart.empty(
            command.account(), new CartId(ids.next()), command.customer(), command.currency(), now);
    carts.add(cart);
    return cart;
  }
}
