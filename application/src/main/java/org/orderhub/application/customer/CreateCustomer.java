package org.orderhub.application.customer;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;

/** Adds a customer under the account's next number. */
public interface CreateCustomer {
  Customer create(Command command);

  record Command(AccountId account, Customer.Profile profile) {}
}
