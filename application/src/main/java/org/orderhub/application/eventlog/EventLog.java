package org.orderhub.application.eventlog;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.FieldChange;

/** The append-only record of everything that happened. */
public interface EventLog {

  /**
   * Appends the events, and queues each for every active endpoint of its account that wants it, in
   * the transaction at hand.
   */
  void append(List<LoggedEvent> events);

  /** What happened to one subject, newest first; at most {@code limit}. */
  List<Entry> of(AccountId account, Subject subject, int limit);

  /** An event as a time line shows it. */
  record Entry(
      EventId id,
      EventType type,
      long sequence,
      Instant occurredAt,
      String actor,
      List<FieldChange> changes) {}
}
