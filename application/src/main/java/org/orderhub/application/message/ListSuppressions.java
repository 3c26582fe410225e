package org.orderhub.application.message;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;

/** Lists the addresses nothing is sent to, by address. */
public interface ListSuppressions {
  Page<Suppression> list(Query query);

  /**
   * What to list.
   *
   * @param search what addresses begin with; empty for all
   * @param after the address at which the page before ended
   */
  record Query(AccountId account, String search, @Nullable EmailAddress after, int limit) {}
}
