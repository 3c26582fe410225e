package org.orderhub.application.customer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;

/** Tells whose number it is. */
public interface IdentifyCustomerNumber {
  Optional<Customer> identify(AccountId account, long number);
}
