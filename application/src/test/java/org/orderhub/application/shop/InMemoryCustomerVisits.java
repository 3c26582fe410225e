package org.orderhub.application.shop;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/** Visits in a map. */
public final class InMemoryCustomerVisits implements CustomerVisits {
  private final Map<Key, Instant> visits = new HashMap<>();

  private record Key(AccountId account, CustomerId customer, UUID staff) {}

  @Override
  public boolean note(
      AccountId account, CustomerId customer, UUID staff, Instant at, Instant notAfter) {
    Key key = new Key(account, customer, staff);
    Instant before = visits.get(key);
    if (before != null && before.isAfter(notAfter)) {
      return false;
    }
    visits.put(key, at);
    return true;
  }
}
