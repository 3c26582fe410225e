package org.orderhub.application.cart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Money;

/** Lists carts, the newest first. */
public interface FindCarts {

  Page<Row> find(Query query);

  /**
   * What to list.
   *
   * @param customer none for those of all customers
   * @param after the cart at which the page before ended
   */
  record Query(
      AccountId account, @Nullable CustomerId customer, int limit, @Nullable CartId after) {}

  /**
   * A cart as a list shows it.
   *
   * @param lines how many there are
   * @param order what became of it; none while it is open
   */
  record Row(
      CartId id,
      CustomerId customer,
      int lines,
      Money total,
      Instant createdAt,
      Instant updatedAt,
      @Nullable OrderId order) {}
}
