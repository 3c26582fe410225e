package org.orderhub.application.received;

import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.orderhub.application.shared.Chore;

/**
 * Makes room for this month and the next one; bodies are kept for 90 days, and to the end of the
 * month in which those end.
 */
public final class KeepRoomForBodies implements Chore {
  private static final Period KEPT = Period.ofDays(90);

  private final ReceivedBodyStorage storage;
  private final Clock clock;

  public KeepRoomForBodies(ReceivedBodyStorage storage, Clock clock) {
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "make room for received bodies and forget old ones";
  }

  @Override
  public void run() {
    ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
    YearMonth month = YearMonth.from(now);
    storage.provide(month);
    storage.provide(month.plusMonths(1));
    storage.forgetBefore(YearMonth.from(now.minus(KEPT)));
  }
}
