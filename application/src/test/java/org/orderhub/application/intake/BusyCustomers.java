package org.orderhub.application.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;

/** Something happens while the first number is waited for. */
final class BusyCustomers implements Customers {
  private final InMemoryCustomers customers;
  Runnable meanwhile = () -> {};

  BusyCustomers(InMemoryCustomers customers) {
    this.customers = customers;
  }

  @Override
  public long nextNumber(AccountId account) {
    Runnable once = meanwhile;
    meanwhile = () -> {};
    once.run();
    return customers.nextNumber(account);
  }

  @Override
  public void add(Customer customer) {
    customers.add(customer);
  }

  @Override
  public Optional<Customer> find(AccountId account, CustomerId id) {
    return customers.find(account, id);
  }

  @Override
  public Optional<Customer> findToRemove(AccountId account, CustomerId id) {
    return customers.findToRemove(account, id);
  }

  @Override
  public void save(Customer customer) {
    customers.save(customer);
  }

  @Override
  public boolean removeUnconnected(AccountId account, CustomerId id) {
    return customers.removeUnconnected(account, id);
  }

  @Override
  public Map<Contact, CustomerId> matching(Collection<Contact> contacts) {
    return customers.matching(contacts);
  }
}
