package org.orderhub.application.shop;

import java.time.Instant;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/** When staff opened the pages of customers last. */
public interface CustomerVisits {
  /**
   * Notes a visit, unless the same one was there after the time given; returns whether it did. Of
   * several at once, one is noted.
   */
  boolean note(AccountId account, CustomerId customer, UUID staff, Instant at, Instant notAfter);
}
