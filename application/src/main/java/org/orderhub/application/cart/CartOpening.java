package org.orderhub.application.cart;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LineDecision;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** What it means to open a locked cart. */
public final class CartOpening {
  private final Carts carts;
  private final LineWishes wishes;
  private final CartAnnouncements announcements;

  public CartOpening(Carts carts, LineWishes wishes, CartAnnouncements announcements) {
    this.carts = carts;
    this.wishes = wishes;
    this.announcements = announcements;
  }

  /** First the opening is told, then what the catalogue changed of it, if anything. */
  OpenCart.Result.Opened open(Cart cart, Actor by, Instant now) {
    Cart opened = cart.told();
    announcements.opened(opened, by, now);
    Cart repriced = opened.isOpen() ? opened.with(todays(opened), now) : opened;
    List<FieldChange> changes = opened.differencesTo(repriced);
    if (!repriced.equals(opened)) {
      announcements.changed(repriced, changes, by, now);
    }
    carts.save(repriced);
    return new OpenCart.Result.Opened(repriced, changes);
  }

  /** Prices that nobody could add up are not taken over. */
  private ProductLines todays(Cart cart) {
    List<LineWish> wish = List.of(new LineWish.UseTodaysPrices());
    return switch (wishes.decide(cart.account(), cart.lines(), wish)) {
      case LineDecision.Changed changed -> changed.lines();
      case LineDecision.Refused refused -> cart.lines();
    };
  }
}
