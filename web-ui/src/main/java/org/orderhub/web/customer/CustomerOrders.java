package org.orderhub.web.customer;

import java.util.List;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of the orders of a customer.
 *
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record CustomerOrders(List<FindOrders.Row> rows, String next, String first) {
  /** What is no place in the list is its beginning. */
  static FindOrders.Query query(AccountId account, CustomerId customer, Form form, int limit) {
    return new FindOrders.Query(
        account,
        new FindOrders.Filter(customer, null, null, null, null, null),
        "",
        limit,
        form.readOptional("after", FindOrders.Position::parse).orElse(null));
  }

  static CustomerOrders of(CustomerId customer, Page<FindOrders.Row> page, Form form) {
    Url here = Url.of(CustomerFormats.href(customer)).step("orders");
    return new CustomerOrders(
        page.items(),
        page.next() == null ? "" : here.with("after", page.next()).toString(),
        form.value("after").isEmpty() ? "" : here.toString());
  }
}
