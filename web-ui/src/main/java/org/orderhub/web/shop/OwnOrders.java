package org.orderhub.web.shop;

import java.util.List;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of the orders of the customer who looks at them.
 *
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record OwnOrders(List<FindOrders.Row> rows, String next, String first) {
  private static final Url HERE = Url.of("/shop/orders");
  private static final int PAGE = 20;

  /** What is no place in the list is its beginning. */
  static FindOrders.Query query(AccountId account, CustomerId customer, Form form) {
    return new FindOrders.Query(
        account,
        new FindOrders.Filter(customer, null, null, null, null, null),
        "",
        PAGE,
        form.readOptional("after", FindOrders.Position::parse).orElse(null));
  }

  static OwnOrders of(Page<FindOrders.Row> page, Form form) {
    return new OwnOrders(
        page.items(),
        page.next() == null ? "" : HERE.with("after", page.next()).toString(),
        form.value("after").isEmpty() ? "" : HERE.toString());
  }
}
