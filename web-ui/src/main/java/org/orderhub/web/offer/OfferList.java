package org.orderhub.web.offer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of offers.
 *
 * @param filtered whether the list was asked for a part of all offers
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record OfferList(List<FindOffers.Row> rows, boolean filtered, String next, String first) {
  private static final int PAGE = 50;

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindOffers.Query> query(
      Form form, AccountId account, @Nullable CustomerId customer) {
    var status = form.readOptional("status", text -> Choices.of(OfferStatus.class, text));
    var after = form.readOptional("after", FindOffers::place);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindOffers.Query(
                account, customer, status.orElse(null), true, PAGE, after.orElse(null)));
  }

  /** What stands below a filter that breaks a rule. */
  static OfferList none() {
    return new OfferList(List.of(), true, "", "");
  }

  static OfferList of(Page<FindOffers.Row> page, Form form, Url address) {
    Url here = address.with("status", form.value("status"));
    return new OfferList(
        page.items(),
        !form.value("status").isBlank(),
        page.next() == null ? "" : here.with("after", page.next()).toString(),
        form.value("after").isEmpty() ? "" : here.toString());
  }
}
