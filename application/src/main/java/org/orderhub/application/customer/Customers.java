package org.orderhub.application.customer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;

/** All customers. */
public interface Customers {

  /** A contact key as one account uses it. */
  record Contact(AccountId account, ContactKey key) {}

  /** A number no customer of the account has had; numbers rise, and some may be left out. */
  long nextNumber(AccountId account);

  void add(Customer customer);

  Optional<Customer> find(AccountId account, CustomerId id);

  /**
   * As {@link #find}, once nobody is under way who looked at customers before; whoever looks at
   * them later waits until the transaction ends. So no order is connected to a customer who goes.
   * The first thing that its transaction does.
   */
  Optional<Customer> findToRemove(AccountId account, CustomerId id);

  /**
   * Stores a changed customer; its version is the next one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Customer customer);

  /** Removes a customer to whom no order is connected; false when there is one, or no customer. */
  boolean removeUnconnected(AccountId account, CustomerId id);

  /**
   * The customers the contacts name; unknown ones are absent. Where several share a key, the one
   * with the lowest number. An external id is compared with those of all systems.
   */
  Map<Contact, CustomerId> matching(Collection<Contact> contacts);
}
