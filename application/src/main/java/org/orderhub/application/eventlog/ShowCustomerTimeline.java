package org.orderhub.application.eventlog;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.Subject;

/**
 * Shows what happened to a customer, and to the carts and offers of the customer, the last first.
 */
public interface ShowCustomerTimeline {

  /** At most {@code limit}. */
  List<Happening> show(AccountId account, CustomerId customer, int limit);

  /** An event, and what it happened to. */
  record Happening(Subject subject, EventLog.Entry entry) {}
}
