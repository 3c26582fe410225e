package org.orderhub.application.eventlog;

import java.time.YearMonth;

/** The room the event log is kept in: a piece for each month, which is exchanged as a whole. */
public interface EventLogStorage {

  /** Makes sure that the events of a month have a piece of their own; safe to repeat. */
  void provide(YearMonth month);

  /**
   * Takes a step of limited size towards forgetting the bodies of all months before the one given;
   * nobody sees half of a month forgotten. What still waits to be sent keeps its body. Safe to
   * repeat.
   *
   * @return whether there is more to do
   */
  boolean forgetBodiesBefore(YearMonth month);
}
