package org.orderhub.application.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;

/** Turns a cart into an order, at the prices and in the shipments that were shown; once. */
public interface CheckOutCart {
  Result checkOut(Command command);

  /** Which prices the order may have. */
  enum Prices {
    /** The catalogue's of today, wherever it is followed; if they are others now: ask. */
    TODAYS,
    /** Those of the cart, whatever the catalogue says now. */
    AS_SHOWN
  }

  /**
   * What somebody saw and agreed to.
   *
   * @param version of the cart; none for whichever is current
   * @param plan how it ships; none for however it does
   */
  record Confirmed(@Nullable Version version, @Nullable ShipmentPlan plan, Prices prices) {}

  /**
   * The wish.
   *
   * @param owner whose cart it must be; none for anybody's
   */
  record Command(
      AccountId account, CartId cart, @Nullable CustomerId owner, Confirmed confirmed, Actor by) {
    public Command {
      if (by instanceof Actor.CustomerUser && confirmed.prices() == Prices.AS_SHOWN) {
        throw new IllegalArgumentException("A customer wished prices that only staff may keep");
      }
    }
  }

  sealed interface Result {
    /**
     * It is an order.
     *
     * @param isNew false when it was already, by the same wish: nothing was done
     */
    record Placed(OrderId order, Cart cart, boolean isNew) implements Result {}

    /**
     * Prices or shipments are not those that were confirmed; nothing was changed.
     *
     * @param prices how the lines would change at today's prices
     * @param shipments how they ship now, line by line
     * @param plan of now
     */
    record Differs(
        Cart cart, List<FieldChange> prices, List<FieldChange> shipments, ShipmentPlan plan)
        implements Result {}

    /** The cart is of another version; nothing was changed. */
    record Conflict(Cart current) implements Result {}

    record Empty(Cart cart) implements Result {}

    /** In its shipments it has more lines than an order may have; nothing was changed. */
    record TooManyLines(int count, int maximum) implements Result {}

    /** The account refuses orders that do not add up; nothing was changed. */
    record DoesNotAddUp(List<Mismatch> mismatches) implements Result {}

    /** Somebody else's order has the id that this one would get; nothing was changed. */
    record IdTaken(OrderId order) implements Result {}

    record Missing(CartId cart) implements Result {}
  }
}
