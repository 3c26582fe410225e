package org.orderhub.application.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.intake.Intake;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.OrderContents;

/** Who ordered: found by phone, else by e-mail, else added. */
public final class Buyers {
  private final Customers customers;
  private final Ids ids;

  public Buyers(Customers customers, Ids ids) {
    this.customers = customers;
    this.ids = ids;
  }

  /** The person who stands in an order. */
  record Wanted(AccountId account, OrderContents order) {
    private List<Customers.Contact> contacts() {
      return Intake.keys(order).stream().map(key -> new Customers.Contact(account, key)).toList();
    }
  }

  /** A customer, and the key by which the order names that customer. */
  record Found(CustomerId customer, ContactKey key) {}

  /** One for each; who is wanted twice is added once. */
  List<Found> findOrAdd(Collection<Wanted> wanted) {
    Map<Customers.Contact, CustomerId> known =
        new HashMap<>(
            customers.matching(
                wanted.stream().flatMap(each -> each.contacts().stream()).distinct().toList()));
    List<Found> found = new ArrayList<>(wanted.size());
    for (Wanted each : wanted) {
      found.add(find(each, known).orElseGet(() -> add(each, known)));
    }
    return found;
  }

  private static Optional<Found> find(Wanted wanted, Map<Customers.Contact, CustomerId> known) {
    for (Customers.Contact contact : wanted.contacts()) {
      CustomerId customer = known.get(contact);
      if (customer != null) {
        return Optional.of(new Found(customer, contact.key()));
      }
    }
    return Optional.empty();
  }

  private Found add(Wanted wanted, Map<Customers.Contact, CustomerId> known) {
    Address address = wanted.order().deliveryAddress();
    CustomerId id = new CustomerId(ids.next());
    customers.add(
        new Customer(
            wanted.account(),
            id,
            customers.nextNumber(wanted.account()),
            EntityType.INDIVIDUAL,
            new PersonName(address.addressee().firstName(), address.addressee().lastName(), ""),
            new Customer.Reachable(address.email(), address.phone(), ""),
            ""));
    List<Customers.Contact> contacts = wanted.contacts();
    contacts.forEach(contact -> known.put(contact, id));
    return new Found(id, contacts.getFirst().key());
  }
}
