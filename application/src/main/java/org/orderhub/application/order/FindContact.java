package org.orderhub.application.order;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/** Finds the customer whom a partner means: by UUID, by number, or by the partner's own id. */
public interface FindContact {

  /** The first of the three that somebody has. */
  Optional<CustomerId> find(AccountId account, String contactId);
}
