package org.orderhub.application.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * Who ordered: found by phone, else by e-mail, else added. Whoever adds somebody holds the
 * account's next number until the transaction ends, and looks again once it is held: nobody is
 * added twice.
 */
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
    Map<Customers.Contact, CustomerId> known = new HashMap<>(customers.matching(contacts(wanted)));
    Map<AccountId, Long> numbers = numbersFor(strangers(wanted, known));
    if (!numbers.isEmpty()) {
      known.putAll(customers.matching(contacts(strangers(wanted, known))));
    }
    List<Found> found = new ArrayList<>(wanted.size());
    for (Wanted each : wanted) {
      found.add(find(each, known).orElseGet(() -> add(each, known, numbers)));
    }
    return found;
  }

  private static List<Wanted> strangers(
      Collection<Wanted> wanted, Map<Customers.Contact, CustomerId> known) {
    return wanted.stream().filter(each -> find(each, known).isEmpty()).toList();
  }

  private static List<Customers.Contact> contacts(Collection<Wanted> wanted) {
    return wanted.stream().flatMap(each -> each.contacts().stream()).distinct().toList();
  }

  /**
   * Accounts go in one order: two who need the numbers of the same two must not wait in a circle.
   */
  private Map<AccountId, Long> numbersFor(List<Wanted> strangers) {
    Map<AccountId, Long> numbers = new HashMap<>();
    strangers.stream()
        .map(Wanted::account)
        .distinct()
        .sorted(Comparator.comparing(AccountId::value))
        .forEach(account -> numbers.put(account, customers.nextNumber(account)));
    return numbers;
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

  private Found add(
      Wanted wanted, Map<Customers.Contact, CustomerId> known, Map<AccountId, Long> numbers) {
    Address address = wanted.order().deliveryAddress();
    CustomerId id = new CustomerId(ids.next());
    Long held = numbers.remove(wanted.account());
    customers.add(
        new Customer(
            wanted.account(),
            id,
            held == null ? customers.nextNumber(wanted.account()) : held,
            EntityType.INDIVIDUAL,
            new PersonName(address.addressee().firstName(), address.addressee().lastName(), ""),
            new Customer.Reachable(address.email(), address.phone(), ""),
            ""));
    List<Customers.Contact> contacts = wanted.contacts();
    contacts.forEach(contact -> known.put(contact, id));
    return new Found(id, contacts.getFirst().key());
  }
}
