package org.orderhub.application.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;

/** Customers in a list. */
public final class InMemoryCustomers implements Customers {

  private final List<Customer> customers = new ArrayList<>();

  @Override
  public long nextNumber(AccountId account) {
    return 1
        + customers.stream()
            .filter(customer -> customer.account().equals(account))
            .mapToLong(Customer::number)
            .max()
            .orElse(0);
  }

  @Override
  public void add(Customer customer) {
    customers.add(customer);
    customers.sort(Comparator.comparingLong(Customer::number));
  }

  @Override
  public Map<Contact, CustomerId> matching(Collection<Contact> contacts) {
    Map<Contact, CustomerId> known = new HashMap<>();
    for (Contact contact : contacts) {
      customers.stream()
          .filter(customer -> customer.account().equals(contact.account()))
          .filter(customer -> !contact.key().value().isEmpty())
          .filter(customer -> key(customer, contact.key().type()).equals(contact.key().value()))
          .findFirst()
          .ifPresent(customer -> known.put(contact, customer.id()));
    }
    return known;
  }

  private static String key(Customer customer, ContactKey.Type type) {
    return switch (type) {
      case CONTACT_ID -> customer.id().toString();
      case EXTERNAL_ID -> customer.reachable().externalId();
      case EMAIL -> customer.reachable().email();
      case MOBILE_PHONE -> customer.reachable().phone();
      case MEMBER_NUMBER -> Long.toString(customer.number());
    };
  }
}
