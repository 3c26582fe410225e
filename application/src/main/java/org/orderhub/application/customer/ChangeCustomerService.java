package org.orderhub.application.customer;

import java.util.Optional;
import org.orderhub.domain.customer.Customer;

/** Compares versions, then stores what differs. */
public final class ChangeCustomerService implements ChangeCustomer {
  private final Customers customers;

  public ChangeCustomerService(Customers customers) {
    this.customers = customers;
  }

  @Override
  public Result change(Command command) {
    Optional<Customer> found = customers.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Customer current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Customer changed = current.with(command.profile());
    if (!changed.equals(current)) {
      customers.save(changed);
    }
    return new Result.Changed(changed);
  }
}
