package org.orderhub.application.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;

/** Customers in a list. */
public final class InMemoryCustomers implements Customers {

  private final List<Customer> customers = new ArrayList<>();
  private final Map<AccountId, Long> numbers = new HashMap<>();
  private final Set<CustomerId> connected = new HashSet<>();

  @Override
  public void add(Customer customer) {
    customers.add(customer);
    customers.sort(Comparator.comparingLong(Customer::number));
  }

  @Override
  public long nextNumber(AccountId account) {
    long highest =
        customers.stream()
            .filter(customer -> customer.account().equals(account))
            .mapToLong(Customer::number)
            .max()
            .orElse(0);
    return numbers.merge(account, highest + 1, (last, next) -> Math.max(last + 1, next));
  }

  @Override
  public Optional<Customer> find(AccountId account, CustomerId id) {
    return customers.stream()
        .filter(customer -> customer.account().equals(account) && customer.id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<Customer> findToRemove(AccountId account, CustomerId id) {
    return find(account, id);
  }

  @Override
  public void save(Customer customer) {
    Customer stored =
        find(customer.account(), customer.id())
            .filter(found -> found.version().next().equals(customer.version()))
            .orElseThrow(() -> new ConcurrentChange("Customer " + customer.number()));
    customers.set(customers.indexOf(stored), customer);
  }

  @Override
  public boolean removeUnconnected(AccountId account, CustomerId id) {
    return !connected.contains(id)
        && customers.removeIf(
            customer -> customer.account().equals(account) && customer.id().equals(id));
  }

  /** An order is connected to the customer from now on. */
  public void connect(CustomerId id) {
    connected.add(id);
  }

  @Override
  public Map<Contact, CustomerId> matching(Collection<Contact> contacts) {
    Map<Contact, CustomerId> known = new HashMap<>();
    for (Contact contact : contacts) {
      customers.stream()
          .filter(customer -> customer.account().equals(contact.account()))
          .filter(customer -> !contact.key().value().isEmpty())
          .filter(customer -> keys(customer, contact.key().type()).contains(contact.key().value()))
          .findFirst()
          .ifPresent(customer -> known.put(contact, customer.id()));
    }
    return known;
  }

  private static Collection<String> keys(Customer customer, ContactKey.Type type) {
    Customer.Reachable reachable = customer.profile().reachable();
    return switch (type) {
      case CONTACT_ID -> List.of(customer.id().toString());
      case EXTERNAL_ID -> reachable.externalIds().values();
      case EMAIL -> List.of(reachable.email());
      case MOBILE_PHONE -> List.of(reachable.phone());
      case MEMBER_NUMBER -> List.of(Long.toString(customer.number()));
    };
  }
}
