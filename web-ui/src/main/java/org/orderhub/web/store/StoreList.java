package org.orderhub.web.store;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.Page;
import org.orderhub.application.store.FindStores;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of stores.
 *
 * @param filtered whether the list was asked for a part of all stores
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record StoreList(List<Store> rows, boolean filtered, boolean refused, String next, String first) {
  private static final int PAGE = 50;
  private static final int LONGEST_SEARCH = 200;

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindStores.Query> query(Form form, AccountId account) {
    var search = form.readOptional("q", text -> Text.bounded(text, LONGEST_SEARCH));
    var after = form.readOptional("after", StoreId::new);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(new FindStores.Query(account, search.orElse(""), PAGE, after.orElse(null)));
  }

  /** What stands below a filter that breaks a rule. */
  static StoreList none() {
    return new StoreList(List.of(), true, true, "", "");
  }

  static StoreList of(Page<Store> page, Form form) {
    Url here = Url.of("/stores").with("q", form.value("q"));
    String next =
        page.next() == null
            ? ""
            : here.with("after", page.items().getLast().id().value()).toString();
    return new StoreList(
        page.items(),
        !form.value("q").isBlank(),
        false,
        next,
        form.value("after").isEmpty() ? "" : here.toString());
  }
}
