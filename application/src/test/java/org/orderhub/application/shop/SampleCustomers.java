package org.orderhub.application.shop;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;

/** Customers for tests. */
public final class SampleCustomers {
  private SampleCustomers() {}

  public static Customer ada(AccountId account) {
    return new Customer(
        account,
        new CustomerId(UUID.randomUUID()),
        1001,
        EntityType.INDIVIDUAL,
        new PersonName("Ada", "Byron", ""),
        new Customer.Reachable("ada@example.org", "", ""),
        "");
  }

  public static Customer ada() {
    return ada(new AccountId(UUID.randomUUID()));
  }
}
