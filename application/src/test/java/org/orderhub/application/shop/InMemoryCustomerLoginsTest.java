package org.orderhub.application.shop;

import org.orderhub.domain.customer.Customer;

final class InMemoryCustomerLoginsTest implements CustomerLoginsContract {
  private final InMemoryCustomerLogins logins = new InMemoryCustomerLogins();

  @Override
  public CustomerLogins logins() {
    return logins;
  }

  @Override
  public Customer customer() {
    return SampleCustomers.ada();
  }
}
