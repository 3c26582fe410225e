package org.orderhub.application.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/**
 * Opens a cart, and tells whoever wants to know. Its prices become those of today wherever the
 * catalogue is followed; prices set by hand stay.
 */
public interface OpenCart {
  Result open(Command command);

  /**
   * The wish.
   *
   * @param owner whose cart it must be; none for anybody's
   */
  record Command(AccountId account, CartId cart, @Nullable CustomerId owner, Actor by) {}

  sealed interface Result {
    /**
     * @param changes what the catalogue changed of it
     */
    record Opened(Cart cart, List<FieldChange> changes) implements Result {}

    record Missing(CartId cart) implements Result {}
  }
}
