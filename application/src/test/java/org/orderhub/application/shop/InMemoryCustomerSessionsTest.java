package org.orderhub.application.shop;

import org.orderhub.domain.customer.Customer;

final class InMemoryCustomerSessionsTest implements CustomerSessionsContract {
  private final InMemoryCustomerSessions sessions = new InMemoryCustomerSessions();

  @Override
  public CustomerSessions sessions() {
    return sessions;
  }

  @Override
  public Customer customer() {
    return SampleCustomers.ada();
  }
}
