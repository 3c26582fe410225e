package org.orderhub.application.customer;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;

/** Shows one customer. */
public interface ShowCustomer {
  Optional<Customer> show(AccountId account, CustomerId id);
}
