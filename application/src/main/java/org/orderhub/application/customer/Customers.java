package org.orderhub.application.customer;

import java.util.Collection;
import java.util.Map;
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

  /**
   * The customers the contacts name; unknown ones are absent. Where several share a key, the one
   * with the lowest number.
   */
  Map<Contact, CustomerId> matching(Collection<Contact> contacts);
}
