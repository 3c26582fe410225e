package org.orderhub.application.customer;

import org.orderhub.application.shared.Ids;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Version;

/** Takes a number, then adds. */
public final class CreateCustomerService implements CreateCustomer {
  private final Customers customers;
  private final Ids ids;

  public CreateCustomerService(Customers customers, Ids ids) {
    this.customers = customers;
    this.ids = ids;
  }

  @Override
  public Customer create(Command command) {
    var customer =
        new Customer(
            command.account(),
            new CustomerId(ids.next()),
            customers.nextNumber(command.account()),
            command.profile(),
            Version.FIRST);
    customers.add(customer);
    return customer;
  }
}
