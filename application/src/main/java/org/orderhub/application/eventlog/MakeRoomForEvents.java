package org.orderhub.application.eventlog;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.orderhub.application.shared.Chore;

/** This month's room, and the next one's before it begins. */
public final class MakeRoomForEvents implements Chore {
  private final EventLogStorage storage;
  private final Clock clock;

  public MakeRoomForEvents(EventLogStorage storage, Clock clock) {
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "make room for the events of the months to come";
  }

  @Override
  public void run() {
    YearMonth month = YearMonth.now(clock.withZone(ZoneOffset.UTC));
    storage.provide(month);
    storage.provide(month.plusMonths(1));
  }
}
