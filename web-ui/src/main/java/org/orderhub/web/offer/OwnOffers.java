package org.orderhub.web.offer;

import java.util.List;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of the offers of the customer who looks at them.
 *
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record OwnOffers(List<FindOffers.Row> rows, String next, String first) {
  private static final Url HERE = Url.of("/shop/offers");
  private static final int PAGE = 20;

  static Url address(OfferId id) {
    return HERE.step(id.toString());
  }

  /** What is no place in the list is its beginning; drafts are for staff. */
  static FindOffers.Query query(AccountId account, CustomerId customer, Form form) {
    return new FindOffers.Query(
        account,
        customer,
        null,
        false,
        PAGE,
        form.readOptional("after", FindOffers::place).orElse(null));
  }

  static OwnOffers of(Page<FindOffers.Row> page, Form form) {
    return new OwnOffers(
        page.items(),
        page.next() == null ? "" : HERE.with("after", page.next()).toString(),
        form.value("after").isEmpty() ? "" : HERE.toString());
  }
}
