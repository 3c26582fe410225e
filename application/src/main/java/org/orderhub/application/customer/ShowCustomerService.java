package org.orderhub.application.customer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;

/** Looks the customer up. */
public final class ShowCustomerService implements ShowCustomer {
  private final Customers customers;

  public ShowCustomerService(Customers customers) {
    this.customers = customers;
  }

  @Override
  public Optional<Customer> show(AccountId account, CustomerId id) {
    return customers.find(account, id);
  }
}
