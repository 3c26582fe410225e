package org.orderhub.application.job;

import java.time.Clock;
import java.time.Duration;
import org.orderhub.application.shared.Chore;

/** How a change ended can be asked for 30 days. */
public final class ForgetOldJobs implements Chore {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Jobs jobs;
  private final Clock clock;

  public ForgetOldJobs(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget old jobs";
  }

  @Override
  public void run() {
    jobs.removeCreatedBefore(clock.instant().minus(KEPT));
  }
}
