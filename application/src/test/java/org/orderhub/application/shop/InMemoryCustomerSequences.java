package org.orderhub.application.shop;

import java.util.HashMap;
import java.util.Map;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/** Counters in a map. */
public final class InMemoryCustomerSequences implements CustomerSequences {
  private final Map<Key, Long> last = new HashMap<>();

  private record Key(AccountId account, CustomerId customer) {}

  @Override
  public long next(AccountId account, CustomerId customer) {
    return last.merge(new Key(account, customer), 1L, Long::sum);
  }
}
