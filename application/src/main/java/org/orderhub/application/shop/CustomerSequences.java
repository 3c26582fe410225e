package org.orderhub.application.shop;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/** Numbers the events of each customer: 1, 2, 3, ... */
public interface CustomerSequences {
  /** The next number; whoever comes next waits until the transaction ends. */
  long next(AccountId account, CustomerId customer);
}
