package org.orderhub.application.customer;

import java.util.Optional;
import org.orderhub.domain.customer.Customer;

/** Compares versions, then removes. */
public final class DeleteCustomerService implements DeleteCustomer {
  private final Customers customers;

  public DeleteCustomerService(Customers customers) {
    this.customers = customers;
  }

  @Override
  public Result delete(Command command) {
    Optional<Customer> found = customers.findToRemove(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Customer current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    return customers.removeUnconnected(command.account(), command.id())
        ? new Result.Deleted(command.id())
        : new Result.HasOrders(command.id());
  }
}
