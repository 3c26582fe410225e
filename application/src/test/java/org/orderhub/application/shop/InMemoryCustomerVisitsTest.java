package org.orderhub.application.shop;

import org.orderhub.domain.customer.Customer;

final class InMemoryCustomerVisitsTest implements CustomerVisitsContract {
  private final InMemoryCustomerVisits visits = new InMemoryCustomerVisits();

  @Override
  public CustomerVisits visits() {
    return visits;
  }

  @Override
  public Customer customer() {
    return SampleCustomers.ada();
  }
}
