package org.orderhub.application.offer;

import java.time.Clock;
import java.time.Duration;
import org.orderhub.application.shared.Chore;

/** No session lives longer than 12 hours; after a day nobody knows the visit any more. */
public final class ForgetOldVisits implements Chore {
  private static final Duration KEPT = Duration.ofDays(1);

  private final OfferVisits visits;
  private final Clock clock;

  public ForgetOldVisits(OfferVisits visits, Clock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget which offers were looked at";
  }

  @Override
  public void run() {
    visits.removeBefore(clock.instant().minus(KEPT));
  }
}
