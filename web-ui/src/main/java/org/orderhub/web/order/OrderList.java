package org.orderhub.web.order;

import java.util.List;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Page;
import org.orderhub.web.shared.Form;

/**
 * One page of orders.
 *
 * @param filtered whether the list was asked for a part of all orders
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record OrderList(
    List<FindOrders.Row> rows, boolean filtered, boolean refused, String next, String first) {

  /** What stands below a filter that breaks a rule. */
  static OrderList none() {
    return new OrderList(List.of(), true, true, "", "");
  }

  static OrderList of(Page<FindOrders.Row> page, Form form) {
    boolean filtered = !OrderFilter.url(form).toString().equals("/orders");
    String next =
        page.next() == null
            ? ""
            : OrderFilter.url(form)
                .with("after", OrderFilter.written(page.items().getLast()))
                .toString();
    String first = form.value("after").isEmpty() ? "" : OrderFilter.url(form).toString();
    return new OrderList(page.items(), filtered, false, next, first);
  }
}
