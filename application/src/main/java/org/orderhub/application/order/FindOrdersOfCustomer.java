package org.orderhub.application.order;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/** Lists the orders that are connected to a customer, the one placed last first. */
public interface FindOrdersOfCustomer {

  Page<FindOrders.Row> find(Query query);

  /**
   * What to list.
   *
   * @param after where the page before ended
   */
  record Query(
      AccountId account, CustomerId customer, int limit, FindOrders.@Nullable Position after) {}
}
