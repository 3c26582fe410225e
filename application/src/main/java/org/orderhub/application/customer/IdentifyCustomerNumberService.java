package org.orderhub.application.customer;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;

/** Matches it as member number. */
public final class IdentifyCustomerNumberService implements IdentifyCustomerNumber {
  private final Customers customers;

  public IdentifyCustomerNumberService(Customers customers) {
    this.customers = customers;
  }

  @Override
  public Optional<Customer> identify(AccountId account, long number) {
    if (number < 0) {
      return Optional.empty();
    }
    var key = ContactKey.of(ContactKey.Type.MEMBER_NUMBER, Long.toString(number));
    var contact = new Customers.Contact(account, key);
    return Optional.ofNullable(customers.matching(List.of(contact)).get(contact))
        .flatMap(id -> customers.find(account, id));
  }
}
