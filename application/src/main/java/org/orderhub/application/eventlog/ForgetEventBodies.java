package org.orderhub.application.eventlog;

import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.orderhub.application.shared.Chore;

/**
 * What was sent is kept for 90 days, and to the end of the month in which those end. The time line
 * keeps the rest. A step each time: a busy month takes several.
 */
public final class ForgetEventBodies implements Chore {
  private static final Period KEPT = Period.ofDays(90);

  private final EventLogStorage storage;
  private final Clock clock;

  public ForgetEventBodies(EventLogStorage storage, Clock clock) {
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget the bodies of old events";
  }

  @Override
  public void run() {
    storage.forgetBodiesBefore(YearMonth.from(clock.instant().atZone(ZoneOffset.UTC).minus(KEPT)));
  }
}
