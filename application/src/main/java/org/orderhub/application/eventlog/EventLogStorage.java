package org.orderhub.application.eventlog;

import java.time.YearMonth;

/**
 * The room the event log is kept in: a piece for each month, so that old ones can go as a whole.
 */
public interface EventLogStorage {

  /** Makes sure that the events of a month have a piece of their own; safe to repeat. */
  void provide(YearMonth month);
}
