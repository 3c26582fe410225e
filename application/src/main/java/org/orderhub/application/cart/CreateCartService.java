package org.orderhub.application.cart;

import java.time.Clock;
import java.time.Instant;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.shared.Actor;

/** Looks whether there is such a customer, then adds. */
public final class CreateCartService implements CreateCart {
  private final Carts carts;
  private final Customers customers;
  private final CartAnnouncements announcements;
  private final Ids ids;
  private final Clock clock;

  public CreateCartService(
      Carts carts, Customers customers, CartAnnouncements announcements, Ids ids, Clock clock) {
    this.carts = carts;
    this.customers = customers;
    this.announcements = announcements;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result create(Command command) {
    if (customers.find(command.account(), command.customer()).isEmpty()) {
      return new Result.UnknownCustomer(command.customer());
    }
    Instant now = clock.instant();
    Cart fresh =
        Cart.empty(
            command.account(), new CartId(ids.next()), command.customer(), command.currency(), now);
    Cart cart = isPerson(command.by()) ? fresh.told() : fresh;
    carts.add(cart);
    if (isPerson(command.by())) {
      announcements.opened(cart, command.by(), now);
    }
    return new Result.Created(cart);
  }

  private static boolean isPerson(Actor actor) {
    return switch (actor) {
      case Actor.StaffUser staff -> true;
      case Actor.CustomerUser customer -> true;
      case Actor.PartnerKey key -> false;
      case Actor.Workflow workflow -> false;
      case Actor.Hub hub -> false;
    };
  }
}
