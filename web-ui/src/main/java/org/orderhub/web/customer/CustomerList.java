package org.orderhub.web.customer;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.Text;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of customers.
 *
 * @param filtered whether the list was asked for a part of all customers
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record CustomerList(
    List<Customer> rows, boolean filtered, boolean refused, String next, String first) {
  private static final int PAGE = 50;
  private static final int LONGEST_SEARCH = 200;

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindCustomers.Query> query(Form form, AccountId account) {
    var search = form.readOptional("q", text -> Text.bounded(text, LONGEST_SEARCH));
    var after = form.readOptional("after", FindCustomers::place);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindCustomers.Query(account, search.orElse(""), PAGE, after.orElse(null)));
  }

  /** What stands below a filter that breaks a rule. */
  static CustomerList none() {
    return new CustomerList(List.of(), true, true, "", "");
  }

  static CustomerList of(Page<Customer> page, Form form) {
    Url here = Url.of("/customers").with("q", form.value("q"));
    String next =
        page.next() == null
            ? ""
            : here.with("after", Long.toString(page.items().getLast().number())).toString();
    return new CustomerList(
        page.items(),
        !form.value("q").isBlank(),
        false,
        next,
        form.value("after").isEmpty() ? "" : here.toString());
  }
}
