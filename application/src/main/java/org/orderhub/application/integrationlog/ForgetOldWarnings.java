package org.orderhub.application.integrationlog;

import java.time.Clock;
import java.time.Duration;
import org.orderhub.application.shared.Chore;

/** Warnings are kept for 90 days. */
public final class ForgetOldWarnings implements Chore {
  private static final Duration KEPT = Duration.ofDays(90);

  private final IntegrationLog log;
  private final Clock clock;

  public ForgetOldWarnings(IntegrationLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget old warnings";
  }

  @Override
  public void run() {
    log.removeRecordedBefore(clock.instant().minus(KEPT));
  }
}
