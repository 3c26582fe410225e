package org.orderhub.application.webhook;

import java.time.Duration;
import org.orderhub.application.shared.Chore;

/** A message may be queued by a transaction that takes longer than the watch looks behind. */
public final class LookFarBehind implements Chore {
  private static final Duration REACH = Duration.ofDays(1);

  private final Deliveries deliveries;

  public LookFarBehind(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String purpose() {
    return "find messages that were queued late";
  }

  @Override
  public void run() {
    deliveries.lookBehind(REACH);
  }
}
