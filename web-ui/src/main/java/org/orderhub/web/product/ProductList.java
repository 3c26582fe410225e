package org.orderhub.web.product;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.product.FindProducts;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Text;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of products.
 *
 * @param filtered whether the list was asked for a part of all products
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record ProductList(
    List<Product> rows, boolean filtered, boolean refused, String next, String first) {
  private static final int PAGE = 50;
  private static final int LONGEST_SEARCH = 200;

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindProducts.Query> query(Form form, AccountId account) {
    var search = form.readOptional("q", text -> Text.bounded(text, LONGEST_SEARCH));
    var after = form.readOptional("after", Sku::new);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(new FindProducts.Query(account, search.orElse(""), PAGE, after.orElse(null)));
  }

  /** What stands below a filter that breaks a rule. */
  static ProductList none() {
    return new ProductList(List.of(), true, true, "", "");
  }

  static ProductList of(Page<Product> page, Form form) {
    Url here = Url.of("/products").with("q", form.value("q"));
    String next =
        page.next() == null
            ? ""
            : here.with("after", page.items().getLast().sku().value()).toString();
    return new ProductList(
        page.items(),
        !form.value("q").isBlank(),
        false,
        next,
        form.value("after").isEmpty() ? "" : here.toString());
  }
}
