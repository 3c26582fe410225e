package org.orderhub.application.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

/** Changes the lines of a cart: all that is wished, or nothing. */
public interface ChangeCart {
  Result change(Command command);

  /**
   * The wish.
   *
   * @param owner whose cart it must be; none for anybody's
   * @param expected the version the wish was made on; none for whichever is current
   * @param wishes carried out one after the other; a customer may not wish everything
   */
  record Command(
      AccountId account,
      CartId cart,
      @Nullable CustomerId owner,
      @Nullable Version expected,
      List<LineWish> wishes,
      Actor by) {
    public Command {
      wishes = List.copyOf(wishes);
      if (by instanceof Actor.CustomerUser && !wishes.stream().allMatch(LineWish::isForCustomers)) {
        throw new IllegalArgumentException("A customer wished what only staff may: " + wishes);
      }
    }
  }

  sealed interface Result {
    /**
     * The cart afterwards.
     *
     * @param changes none where all of it was so already
     */
    record Changed(Cart cart, List<FieldChange> changes) implements Result {}

    record Refused(Cart cart, LineRefusal refusal) implements Result {}

    /**
     * The cart is of another version than the wish; nothing was changed.
     *
     * @param differences what the wish would change of the cart as it is; none where it fits no
     *     longer
     */
    record Conflict(Cart current, List<FieldChange> differences) implements Result {}

    /** It became an order, and stays as it is. */
    record CheckedOut(Cart cart, OrderId order) implements Result {}

    record Missing(CartId cart) implements Result {}
  }
}
