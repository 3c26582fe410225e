package org.orderhub.application.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;

/**
 * What happened in accounts that have workflows switched on, each event once. What a slow
 * transaction writes comes when that has ended: nothing is ever passed over.
 */
public interface WorkflowFeed {

  /** Accounts in which something happened that workflows have not looked at. */
  List<AccountId> waiting();

  /**
   * Keeps everybody else from looking at the account, and its workflows from being changed, until
   * the transaction ends; false when somebody else does so, or no workflow is switched on.
   */
  boolean hold(AccountId account);

  /**
   * What happened next in an account that is held: it is not seen again once the transaction
   * commits, and seen again once that is rolled back.
   *
   * @param limit at most so many events
   */
  List<LoggedEvent> take(AccountId account, Set<EventType> types, int limit);

  /** An event as it was logged; nothing once its body is forgotten. */
  Optional<LoggedEvent> find(AccountId account, EventId event);
}
