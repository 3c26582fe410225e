package org.orderhub.application.eventlog;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.OpenEvent;

/** The third way out of the event log: events that stay open until somebody acknowledges them. */
public interface OpenEvents {

  /** The next number of an account; whoever wants another one waits until the transaction ends. */
  long nextNumber(AccountId account);

  /** Opens an event that is being appended to the log in the transaction at hand. */
  void open(OpenEvent event);

  Optional<OpenEvent> find(AccountId account, long number);

  /** The open ones that the query asks for, the oldest first. */
  List<OpenEvent> find(FindOpenEvents.Query query);

  /**
   * Marks an event as complete, or as open again.
   *
   * @param by the name of whoever did it
   */
  void mark(OpenEvent event, String by);
}
