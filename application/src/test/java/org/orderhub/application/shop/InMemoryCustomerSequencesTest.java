package org.orderhub.application.shop;

import org.orderhub.domain.customer.Customer;

final class InMemoryCustomerSequencesTest implements CustomerSequencesContract {
  private final InMemoryCustomerSequences sequences = new InMemoryCustomerSequences();

  @Override
  public CustomerSequences sequences() {
    return sequences;
  }

  @Override
  public Customer customer() {
    return SampleCustomers.ada();
  }
}
