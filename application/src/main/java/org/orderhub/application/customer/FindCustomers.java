package org.orderhub.application.customer;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.InvalidValue;

/** Lists customers, the highest number first. */
public interface FindCustomers {

  Page<Customer> find(Query query);

  /**
   * What to list.
   *
   * @param search words that begin a word of the name, the e-mail address, the phone number or the
   *     number; all must; empty for no search
   * @param after the number at which the page before ended
   */
  record Query(AccountId account, String search, int limit, @Nullable Long after) {}

  /**
   * A place in the list from its form for callers.
   *
   * @throws InvalidValue when the text is no place
   */
  static Long place(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
    return Long.valueOf(text);
  }
}
