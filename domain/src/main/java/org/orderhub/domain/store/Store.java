package org.orderhub.domain.store;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;

/** A place where an account sells, on a street or on the web. */
public record Store(AccountId account, StoreId id, String name, Version version) {
  public Store {
    Text.required(name, TextLimits.NAME);
  }

  /** The store afterwards; the same when nothing differs. */
  public Store named(String wished) {
    return wished.equals(name) ? this : new Store(account, id, wished, version.next());
  }
}
