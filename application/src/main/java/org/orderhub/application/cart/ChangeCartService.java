package org.orderhub.application.cart;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LineDecision;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.FieldChange;

/** Locks the cart, decides, saves, tells. */
public final class ChangeCartService implements ChangeCart {
  private final Carts carts;
  private final LineWishes wishes;
  private final CartAnnouncements announcements;
  private final Clock clock;

  public ChangeCartService(
      Carts carts, LineWishes wishes, CartAnnouncements announcements, Clock clock) {
    this.carts = carts;
    this.wishes = wishes;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public Result change(Command command) {
    Optional<Cart> found =
        carts
            .lock(command.account(), command.cart())
            .filter(cart -> command.owner() == null || cart.customer().equals(command.owner()));
    return found
        .map(cart -> change(cart, command))
        .orElseGet(() -> new Result.Missing(command.cart()));
  }

  private Result change(Cart cart, Command command) {
    Optional<OrderId> order = cart.order();
    if (order.isPresent()) {
      return new Result.CheckedOut(cart, order.get());
    }
    LineDecision decision = wishes.decide(cart.account(), cart.lines(), command.wishes());
    if (command.expected() != null && !command.expected().equals(cart.version())) {
      return new Result.Conflict(cart, differences(cart, decision));
    }
    return switch (decision) {
      case LineDecision.Refused refused -> new Result.Refused(cart, refused.refusal());
      case LineDecision.Changed changed -> take(cart, changed, command);
    };
  }

  private static List<FieldChange> differences(Cart cart, LineDecision decision) {
    return switch (decision) {
      case LineDecision.Refused refused -> List.of();
      case LineDecision.Changed changed -> cart.lines().differencesTo(changed.lines());
    };
  }

  private Result take(Cart cart, LineDecision.Changed changed, Command command) {
    Instant now = clock.instant();
    Cart after = cart.with(changed.lines(), now);
    List<FieldChange> changes = cart.differencesTo(after);
    if (!after.equals(cart)) {
      carts.save(after);
      announcements.changed(after, changes, command.by(), now);
    }
    return new Result.Changed(after, changes);
  }
}
