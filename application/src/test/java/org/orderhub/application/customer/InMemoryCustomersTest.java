package org.orderhub.application.customer;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;

final class InMemoryCustomersTest implements CustomersContract {

  private final InMemoryCustomers customers = new InMemoryCustomers();

  @Override
  public Customers customers() {
    return customers;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public void connectAnOrder(Customer customer) {
    customers.connect(customer.id());
  }
}
